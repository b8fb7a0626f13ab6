namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Text;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// A parameter that is more than a value or a list of values, or whose style is not the usual one. Its own JSON tells what
/// it is made of; the styles of OpenAPI tell how that is written. Absent values have no text.
/// </summary>
internal readonly struct StructuredValue
{
    private static readonly JsonWriterOptions AllLetters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonElement _json;

    /// <summary>Takes a value that is JSON already.</summary>
    public StructuredValue(JsonElement json) => _json = json;

    public bool IsAbsent => JsonText.IsNothing(_json);

    public JsonElement Json => _json;

    public static StructuredValue Of<T>(T? value, JsonWrite<T> write)
    {
        if (value is null)
        {
            return default;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, AllLetters))
        {
            write(writer, value);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return new(JsonElement.ParseValue(ref reader));
    }

    /// <summary><c>a,b</c> in a path.</summary>
    public string Simple(bool explode, bool reserved = false) => Expand(Expansion.Simple, "", explode, reserved ? Escaping.Path : Uri.EscapeDataString);

    /// <summary><c>.a.b</c> in a path.</summary>
    public string Label(bool explode, bool reserved = false) => Expand(Expansion.Label, "", explode, reserved ? Escaping.Path : Uri.EscapeDataString);

    /// <summary><c>;name=a;name=b</c> in a path.</summary>
    public string Matrix(string name, bool explode, bool reserved = false) =>
        Expand(Expansion.Matrix, name, explode, reserved ? Escaping.Path : Uri.EscapeDataString);

    /// <summary>JSON text in a path.</summary>
    public string JsonSegment() => IsAbsent ? "" : Uri.EscapeDataString(_json.GetRawText());

    /// <summary>The pairs of a query, or those of a form; <see langword="null"/> when there are none.</summary>
    /// <param name="name">As the contract says it.</param>
    /// <param name="style">How a list or an object is written; anything else is one pair in all styles.</param>
    /// <param name="reserved">Whether values keep reserved characters.</param>
    /// <param name="allowEmpty">Whether an empty list is sent as an empty value.</param>
    public string? Query(string name, FieldStyle style, bool reserved = false, bool allowEmpty = false)
    {
        if (IsAbsent)
        {
            return null;
        }

        Func<string, string> escape = reserved ? Escaping.Query : Uri.EscapeDataString;
        string text = style switch
        {
            FieldStyle.Json => $"{Uri.EscapeDataString(name)}={escape(_json.GetRawText())}",
            FieldStyle.DeepObject => string.Join("&", Deep(_json, Uri.EscapeDataString(name), escape)),
            FieldStyle.Exploded => Expansion.Form.Expand(_json, name, explode: true, ",", escape),
            _ => Expansion.Form.Expand(_json, name, explode: false, style == FieldStyle.Comma ? "," : Uri.EscapeDataString(style == FieldStyle.Space ? " " : "|"), escape),
        };
        return text.Length > 0 ? text
            : allowEmpty ? Uri.EscapeDataString(name) + "="
            : null;
    }

    /// <summary>JSON text that is the whole query.</summary>
    public string? JsonQuery() => IsAbsent ? null : Uri.EscapeDataString(_json.GetRawText());

    /// <summary><c>a,b</c> in a header; <see langword="null"/> when there is nothing.</summary>
    public string? Header(bool explode) =>
        IsAbsent ? null : NullWhenEmpty(Expansion.Simple.Expand(_json, "", explode, ",", static text => text));

    /// <summary>JSON text in a header, where only ASCII may stand.</summary>
    public string? JsonHeader()
    {
        if (IsAbsent)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            _json.WriteTo(writer);
        }

        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }

    /// <summary><c>name=a; name=b</c>, unencoded: the value may only have characters that a cookie can carry.</summary>
    public string? Cookie(string name, bool explode) =>
        IsAbsent ? null : NullWhenEmpty(Expansion.Cookie.Expand(_json, name, explode, ",", text => CookieText.Checked(text, name)));

    private static string? NullWhenEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>The pairs of <c>deepObject</c>. OpenAPI leaves lists open; their indexes are the keys, as in most servers that read this style.</summary>
    private static IEnumerable<string> Deep(JsonElement value, string name, Func<string, string> escape)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in JsonText.Properties(value))
                {
                    foreach (string pair in Deep(property.Value, $"{name}%5B{Uri.EscapeDataString(property.Name)}%5D", escape))
                    {
                        yield return pair;
                    }
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in JsonText.Items(value))
                {
                    foreach (string pair in Deep(item, $"{name}%5B{index}%5D", escape))
                    {
                        yield return pair;
                    }

                    index++;
                }

                break;
            default:
                yield return $"{name}={escape(JsonText.Of(value))}";
                break;
        }
    }

    private string Expand(Expansion expansion, string name, bool explode, Func<string, string> escape) =>
        IsAbsent ? "" : expansion.Expand(_json, name, explode, ",", escape);
}
