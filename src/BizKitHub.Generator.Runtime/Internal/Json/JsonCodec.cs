namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>
/// Makes two methods a converter for System.Text.Json. The emitted code itself calls the methods. A case of a union by itself
/// is written like the union, or it would lose what tells it apart.
/// </summary>
internal abstract class JsonCodec<T> : JsonConverter<T>
{
    private readonly JsonRead<T> _read;
    private readonly JsonWrite<T> _write;

    protected JsonCodec(JsonRead<T> read, JsonWrite<T> write)
    {
        _read = read;
        _write = write;
    }

    public sealed override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(writer, value);
}
