namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Buffers;
using global::System.Net.Http;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// A body of JSON. Letters of all languages stay as they are; what JSON itself requires is escaped.
/// </summary>
internal sealed class JsonBody<T> : RequestBody
{
    private const int FirstCapacity = 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly T _value;
    private readonly JsonWrite<T> _write;
    private readonly string _mediaType;

    public JsonBody(T value, JsonWrite<T> write, string mediaType)
    {
        _value = value;
        _write = write;
        _mediaType = mediaType;
    }

    public override HttpContent CreateContent(ArrayPool<byte> pool)
    {
        var buffer = new PooledBuffer(pool, FirstCapacity);
        try
        {
            using var writer = new Utf8JsonWriter(buffer, Options);
            _write(writer, _value);
            writer.Flush();
            return new PooledContent(buffer, _mediaType);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
