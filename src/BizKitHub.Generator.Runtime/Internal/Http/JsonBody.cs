namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Buffers;
using global::System.Net.Http;
using global::System.Text.Json;

/// <summary>A body of JSON.</summary>
internal sealed class JsonBody<T> : RequestBody
{
    private const int FirstCapacity = 1024;

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
        Utf8JsonWriter writer = JsonWriters.Rent(buffer);
        try
        {
            _write(writer, _value);
            writer.Flush();
            var content = new PooledContent(buffer, _mediaType);
            JsonWriters.GiveBack(writer);
            return content;
        }
        catch
        {
            // That flushes it: the buffer wipes what it knows of.
            writer.Dispose();
            buffer.Dispose();
            throw;
        }
    }
}
