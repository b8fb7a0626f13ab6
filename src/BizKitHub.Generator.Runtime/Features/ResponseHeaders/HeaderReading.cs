namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Globalization;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// Reads the headers of an answer. A header is made JSON first, so that each type has one reader. What the contract does
/// not require may be missing or malformed: the call has succeeded all the same.
/// </summary>
internal static class HeaderReading
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly char[] FieldSeparators = { ',' };
    private static readonly char[] ExplodedSeparators = { ',', '=' };

    /// <summary>The header's value; the default of the type, which allows null, when it is missing or malformed.</summary>
    public static T? OptionalHeader<T>(this ApiAnswer answer, string name, ApiHeaderForm form, JsonRead<T> read, params string[] literals) =>
        answer.Header(name) is { } text && TryRead(text, form, read, literals, out T? value) ? value : default;

    /// <summary>The header's value, without which the answer breaks the contract.</summary>
    public static T RequiredHeader<T>(this ApiAnswer answer, string name, ApiHeaderForm form, JsonRead<T> read, params string[] literals) =>
        answer.Header(name) is { } text && TryRead(text, form, read, literals, out T? value) ? value! : throw answer.WithoutHeader(name);

    private static bool TryRead<T>(string text, ApiHeaderForm form, JsonRead<T> read, string[] literals, out T? value)
    {
        value = default;
        try
        {
            var reader = new Utf8JsonReader(ToJson(text.Trim(), form, literals));
            reader.Read();
            value = read(ref reader);
            return !reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // The writer throws the latter at a number that is empty.
            return false;
        }
    }

    private static ReadOnlySpan<byte> ToJson(string text, ApiHeaderForm form, string[] literals)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, Options);
        switch (form)
        {
            case ApiHeaderForm.Moment when DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment):
                JsonWriting.WriteDateTimeOffset(writer, moment);
                break;
            case ApiHeaderForm.Text or ApiHeaderForm.Moment:
                writer.WriteStringValue(text);
                break;
            case ApiHeaderForm.Texts or ApiHeaderForm.Literals:
                WriteList(writer, text, areTexts: form == ApiHeaderForm.Texts);
                break;
            case ApiHeaderForm.Fields or ApiHeaderForm.ExplodedFields:
                WriteFields(writer, text.Split(form == ApiHeaderForm.Fields ? FieldSeparators : ExplodedSeparators), literals);
                break;
            default:
                writer.WriteRawValue(text, skipInputValidation: true);
                break;
        }

        writer.Flush();
        return json.WrittenSpan;
    }

    private static void WriteList(Utf8JsonWriter writer, string text, bool areTexts)
    {
        writer.WriteStartArray();
        foreach (string item in text.Split(','))
        {
            if (item.Trim() is { Length: > 0 } value)
            {
                WriteScalar(writer, value, areTexts);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, string[] parts, string[] literals)
    {
        writer.WriteStartObject();
        for (int index = 0; index + 1 < parts.Length; index += 2)
        {
            string name = parts[index].Trim();
            writer.WritePropertyName(name);
            WriteScalar(writer, parts[index + 1].Trim(), isText: Array.IndexOf(literals, name) < 0);
        }

        writer.WriteEndObject();
    }

    private static void WriteScalar(Utf8JsonWriter writer, string text, bool isText)
    {
        if (isText)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
    }
}
