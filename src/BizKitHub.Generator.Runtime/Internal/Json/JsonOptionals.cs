namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>Writes properties that an object may do without: absent values are left out.</summary>
internal static class JsonOptionals
{
    public static void WriteOptional<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, JsonWrite<T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }

    public static void WriteOptionalValue<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, JsonWrite<T> write)
        where T : struct
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            write(writer, present);
        }
    }

    public static void WriteOptionalList<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T>? values, JsonWrite<T> write)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.WriteList(writer, values, write);
        }
    }

    public static void WriteOptionalMap<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, T>? values, JsonWrite<T> write)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.WriteMap(writer, values, write);
        }
    }

    /// <summary>Writes a value that may be <c>null</c>, which means another thing than to be absent.</summary>
    public static void WritePresent<T>(Utf8JsonWriter writer, JsonEncodedText name, Optional<T> value, JsonWrite<T> write)
    {
        if (value.IsPresent)
        {
            writer.WritePropertyName(name);
            write(writer, value.Value);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } present)
        {
            JsonWriting.WriteDecimal(writer, name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, float? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteDateTimeOffset);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteDateOnly);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, TimeOnly? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteTimeOnly);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, Guid? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteGuid);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, ReadOnlyMemory<byte>? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteBytes);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value) =>
        WriteOptionalValue(writer, name, value, JsonWriting.WriteElement);

    public static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, Uri? value) =>
        WriteOptional(writer, name, value, JsonWriting.WriteUri);
}
