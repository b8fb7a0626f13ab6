namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Text.Json;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>Writes values, lists and maps as <see cref="JsonReading"/> reads them.</summary>
internal static class JsonWriting
{
    public static void WriteList<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, JsonWrite<T> write)
    {
        writer.WriteStartArray();
        if (values is T[] array)
        {
            foreach (T value in array)
            {
                write(writer, value);
            }
        }
        else
        {
            for (int index = 0; index < values.Count; index++)
            {
                write(writer, values[index]);
            }
        }

        writer.WriteEndArray();
    }

    public static void WriteMap<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, JsonWrite<T> write)
    {
        writer.WriteStartObject();
        WriteEntries(writer, values, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entries of a map among the properties of an object. What we read ourselves is walked without an enumerator on the heap.</summary>
    public static void WriteEntries<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, JsonWrite<T> write)
    {
        if (values is Dictionary<string, T> dictionary)
        {
            foreach (KeyValuePair<string, T> entry in dictionary)
            {
                writer.WritePropertyName(entry.Key);
                write(writer, entry.Value);
            }
        }
        else if (values.Count > 0)
        {
            foreach (KeyValuePair<string, T> entry in values)
            {
                writer.WritePropertyName(entry.Key);
                write(writer, entry.Value);
            }
        }
    }

    public static void WriteNullable<T>(Utf8JsonWriter writer, T? value, JsonWrite<T> write)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }

    public static void WriteNullableValue<T>(Utf8JsonWriter writer, T? value, JsonWrite<T> write)
        where T : struct
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>
    /// Writes an object with one property more, where it does not have it already: what tells a case of a union is not
    /// always among the properties of the type that the case holds.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What is written; anything but an object is written as it is.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="json">The value of the property, as JSON.</param>
    public static void WriteWithProperty<T>(Utf8JsonWriter writer, T value, JsonWrite<T> write, ReadOnlySpan<byte> property, ReadOnlySpan<byte> json)
    {
        using var buffer = new PooledBuffer(ArrayPool<byte>.Shared, capacity: 256);
        using (var inner = new Utf8JsonWriter(buffer, writer.Options))
        {
            write(inner, value);
        }

        ReadOnlySpan<byte> written = buffer.Written.Span;
        var reader = new Utf8JsonReader(written);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject || JsonPeeking.PeekHas(reader, property))
        {
            writer.WriteRawValue(written, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(property);
        writer.WriteRawValue(json, skipInputValidation: true);
        while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            writer.WritePropertyName(name);
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            writer.WriteRawValue(written[start..(int)reader.BytesConsumed], skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes <c>null</c> for <see langword="null"/>.</summary>
    public static void WriteString(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public static void WriteBoolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public static void WriteInt32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public static void WriteInt64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Most amounts are whole, and the digits of a whole number are found in half the time.</summary>
    public static void WriteDecimal(Utf8JsonWriter writer, decimal value)
    {
        if (IsShortInteger(value))
        {
            writer.WriteNumberValue((long)value);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    public static void WriteDecimal(Utf8JsonWriter writer, JsonEncodedText name, decimal value)
    {
        if (IsShortInteger(value))
        {
            writer.WriteNumber(name, (long)value);
        }
        else
        {
            writer.WriteNumber(name, value);
        }
    }

    public static void WriteDouble(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public static void WriteSingle(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    public static void WriteDateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Write(value, text)]);
    }

    public static void WriteDateOnly(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Write(value, text)]);
    }

    public static void WriteTimeOnly(Utf8JsonWriter writer, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Write(value, text)]);
    }

    public static void WriteGuid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    public static void WriteUri(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    public static void WriteBytes(Utf8JsonWriter writer, ReadOnlyMemory<byte> value) =>
        writer.WriteBase64StringValue(value.Span);

    public static void WriteElement(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    /// <summary>With a scale of zero nothing stands behind the point, not even a nought that was written there.</summary>
    private static bool IsShortInteger(decimal value) => ScaleOf(value) == 0 && Math.Abs(value) <= 999_999_999_999_999m;

#if NET
    private static byte ScaleOf(decimal value) => value.Scale;
#else
    private static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & byte.MaxValue;
#endif
}
