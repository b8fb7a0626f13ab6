namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Json;

/// <summary>Writes one JSON value.</summary>
internal delegate void JsonWrite<in T>(Utf8JsonWriter writer, T value);
