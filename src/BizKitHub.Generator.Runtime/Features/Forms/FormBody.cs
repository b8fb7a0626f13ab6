namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// A body of the fields of a form: an object's properties, each in the style that the contract gives it. Without one, the
/// items of a list are fields of the same name, and an object is JSON text.
/// </summary>
internal sealed class FormBody : RequestBody
{
    private const string MediaType = "application/x-www-form-urlencoded";

    private readonly StructuredValue _value;
    private readonly IReadOnlyDictionary<string, FieldStyle>? _styles;

    public FormBody(StructuredValue value, IReadOnlyDictionary<string, FieldStyle>? styles = null)
    {
        if (value.Json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("A form is made of named fields.", nameof(value));
        }

        _value = value;
        _styles = styles;
    }

    public override HttpContent CreateContent(ArrayPool<byte> pool)
    {
        // What is percent-encoded has no space; the media type writes one as a plus sign.
        string text = string.Join("&", Fields()).Replace("%20", "+", StringComparison.Ordinal);
        var buffer = new PooledBuffer(pool, text.Length + 1);
        buffer.Advance(Encoding.ASCII.GetBytes(text, buffer.GetSpan(text.Length + 1)));
        return new PooledContent(buffer, MediaType);
    }

    private IEnumerable<string> Fields()
    {
        foreach (JsonProperty property in JsonText.Properties(_value.Json))
        {
            if (new StructuredValue(property.Value).Query(property.Name, Style(property)) is { } pairs)
            {
                yield return pairs;
            }
        }
    }

    private FieldStyle Style(JsonProperty property) =>
        _styles is not null && _styles.TryGetValue(property.Name, out FieldStyle style) ? style
        : property.Value.ValueKind == JsonValueKind.Object ? FieldStyle.Json
        : FieldStyle.Exploded;
}
