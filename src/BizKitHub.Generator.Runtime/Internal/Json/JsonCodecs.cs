namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>The converters of a client by the types they convert. A converter is made when System.Text.Json asks for it.</summary>
internal sealed class JsonCodecs
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = new();

    public void Add<T, TCodec>()
        where TCodec : JsonConverter, new() =>
        _types.Add(typeof(T), static options => JsonMetadataServices.CreateValueInfo<T>(options, new TCodec()));

    public JsonTypeInfo? Describe(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? describe) ? describe(options) : null;
}
