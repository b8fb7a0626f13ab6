namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>
/// Reads JSON forward, without building a tree. A reader stands on a value's first token before a call and on its last
/// token after it. A value of the wrong kind or form is refused with a <see cref="JsonException"/>; nothing is coerced:
/// a number in quotes is a string.
/// </summary>
internal static class JsonReading
{
    /// <summary>No date or time that can be represented needs more bytes.</summary>
    private const int LongestTime = 64;

    public static void ExpectObject(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonErrors.Unexpected($"An object ({type})", reader.TokenType);
        }
    }

    /// <summary>Reads an object that has nothing to keep.</summary>
    public static void ReadEmpty(ref Utf8JsonReader reader, string type)
    {
        ExpectObject(ref reader, type);
        reader.Skip();
    }

    /// <summary>
    /// Moves from the start of an object, or from the last token of a property's value, to the value of the next property.
    /// False at the end of the object.
    /// </summary>
    public static bool NextProperty(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = Text(ref reader);
        Advance(ref reader);
        return true;
    }

    public static void ExpectArray(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonErrors.Unexpected($"An array ({type})", reader.TokenType);
        }
    }

    /// <summary>Moves from the start of an array, or from the last token of an item, to the next item. False at the end of the array.</summary>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    public static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        Expect(ref reader, JsonTokenType.StartArray, "An array");
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return Array.Empty<T>();
        }

        var items = new PooledList<T>();
        try
        {
            while (reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(read(ref reader));
                Advance(ref reader);
            }

            return items.ToList();
        }
        finally
        {
            items.Dispose();
        }
    }

    /// <summary>Reads an object of free property names, in the order of the text. Of equal names the last one wins.</summary>
    public static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        Expect(ref reader, JsonTokenType.StartObject, "An object");
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            Advance(ref reader);
            map[name] = read(ref reader);
            Advance(ref reader);
        }

        return map;
    }

    public static string ReadString(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A string");
        return reader.GetString()!;
    }

    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonErrors.Unexpected("A boolean", reader.TokenType),
    };

    /// <summary>JSON has one kind of number, so <c>1.0</c> and <c>1e2</c> are integers too.</summary>
    public static int ReadInt32(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "An integer");
        return reader.TryGetInt32(out int value)
            ? value
            : (int)ReadIntegral(ref reader, int.MinValue, int.MaxValue, "an integer of 32 bits");
    }

    /// <inheritdoc cref="ReadInt32"/>
    public static long ReadInt64(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "An integer");
        return reader.TryGetInt64(out long value)
            ? value
            : (long)ReadIntegral(ref reader, long.MinValue, long.MaxValue, "an integer of 64 bits");
    }

    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "A number");
        return reader.TryGetDecimal(out decimal value) ? value : throw JsonErrors.NotA("a number that decimal can hold");
    }

    public static double ReadDouble(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "A number");
        return reader.TryGetDouble(out double value) && !double.IsInfinity(value)
            ? value
            : throw JsonErrors.NotA("a number of double precision");
    }

    public static float ReadSingle(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "A number");
        return reader.TryGetSingle(out float value) && !float.IsInfinity(value)
            ? value
            : throw JsonErrors.NotA("a number of single precision");
    }

    public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A date and time");
        return Rfc3339.TryReadDateTime(ShortText(in reader, stackalloc byte[LongestTime]), out DateTimeOffset value)
            ? value
            : throw JsonErrors.NotA("a date and time (RFC 3339)");
    }

    public static DateOnly ReadDateOnly(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A date");
        return Rfc3339.TryReadDate(ShortText(in reader, stackalloc byte[LongestTime]), out DateOnly value)
            ? value
            : throw JsonErrors.NotA("a date (RFC 3339)");
    }

    public static TimeOnly ReadTimeOnly(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A time");
        return Rfc3339.TryReadTime(ShortText(in reader, stackalloc byte[LongestTime]), out TimeOnly value)
            ? value
            : throw JsonErrors.NotA("a time of day (RFC 3339)");
    }

    public static Guid ReadGuid(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A UUID");
        return reader.TryGetGuid(out Guid value) ? value : throw JsonErrors.NotA("a UUID");
    }

    public static Uri ReadUri(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "A URI");
        return Uri.TryCreate(reader.GetString(), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw JsonErrors.NotA("a URI");
    }

    public static ReadOnlyMemory<byte> ReadBytes(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "Base64 text");
        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw JsonErrors.NotA("Base64 text");
    }

    /// <summary>Keeps any value as it is. The element owns its memory.</summary>
    public static JsonElement ReadElement(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            throw JsonErrors.Unexpected(expected, reader.TokenType);
        }
    }

    /// <summary>The unescaped text of a string or of a name.</summary>
    public static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? CopyText(ref reader) : reader.ValueSpan;

    private static decimal ReadIntegral(ref Utf8JsonReader reader, decimal minimum, decimal maximum, string form) =>
        reader.TryGetDecimal(out decimal value) && decimal.Truncate(value) == value && value >= minimum && value <= maximum
            ? value
            : throw JsonErrors.NotA(form);

    /// <summary>The unescaped text of the string; empty when it is too long to be what the caller looks for.</summary>
    private static ReadOnlySpan<byte> ShortText(in Utf8JsonReader reader, Span<byte> buffer)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return reader.ValueSpan;
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        return length > buffer.Length ? default : buffer[..reader.CopyString(buffer)];
    }

    private static byte[] CopyText(ref Utf8JsonReader reader)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        byte[] name = new byte[length];
        return name.AsSpan(0, reader.CopyString(name)).ToArray();
    }

    /// <summary>A reader over a whole text throws at an early end by itself; one over a part of a text answers false.</summary>
    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw JsonErrors.Unexpected("More JSON", JsonTokenType.None);
        }
    }
}
