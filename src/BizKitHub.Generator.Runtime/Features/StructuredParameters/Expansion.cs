namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>
/// Expands a value as RFC 6570 does: what stands before the first part and between parts, and whether each part has its
/// name before it. What RFC 6570 leaves open, a list or an object within another, becomes JSON text; only the lists
/// within an exploded form are fields of the same name.
/// </summary>
internal sealed class Expansion
{
    public static readonly Expansion Simple = new("", ",", isNamed: false, isForm: false);
    public static readonly Expansion Label = new(".", ".", isNamed: false, isForm: false);
    public static readonly Expansion Matrix = new(";", ";", isNamed: true, isForm: false);
    public static readonly Expansion Form = new("", "&", isNamed: true, isForm: true);
    public static readonly Expansion Cookie = new("", "; ", isNamed: true, isForm: true);

    private readonly string _first;
    private readonly string _separator;
    private readonly bool _isNamed;
    private readonly bool _isForm;

    private Expansion(string first, string separator, bool isNamed, bool isForm)
    {
        _first = first;
        _separator = separator;
        _isNamed = isNamed;
        _isForm = isForm;
    }

    /// <summary>The text; empty for what RFC 6570 calls undefined: lists and objects with nothing in them.</summary>
    /// <param name="value">Is neither absent nor <c>null</c>.</param>
    /// <param name="name">As it stands on the wire.</param>
    /// <param name="explode">Whether each item and each property is a part of its own.</param>
    /// <param name="delimiter">What separates items that are one part.</param>
    /// <param name="escape">Makes a name or a value safe where it goes.</param>
    public string Expand(JsonElement value, string name, bool explode, string delimiter, Func<string, string> escape)
    {
        var parts = new List<string>(Parts(value, escape(name), explode, delimiter, escape));
        return parts.Count == 0 ? "" : _first + string.Join(_separator, parts);
    }

    private IEnumerable<string> Parts(JsonElement value, string name, bool explode, string delimiter, Func<string, string> escape)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array or JsonValueKind.Object when !explode:
                var items = new List<string>(JsonText.Flat(value, escape));
                return items.Count == 0 ? Array.Empty<string>() : new[] { Named(name, string.Join(delimiter, items)) };
            case JsonValueKind.Array:
                return Items(value, name, escape);
            case JsonValueKind.Object:
                return Properties(value, escape);
            default:
                return new[] { Named(name, escape(JsonText.Of(value))) };
        }
    }

    private IEnumerable<string> Items(JsonElement list, string name, Func<string, string> escape)
    {
        foreach (JsonElement item in JsonText.Items(list))
        {
            yield return Named(name, escape(JsonText.Of(item)));
        }
    }

    private IEnumerable<string> Properties(JsonElement value, Func<string, string> escape)
    {
        foreach (JsonProperty property in JsonText.Properties(value))
        {
            string name = escape(property.Name);
            if (_isForm && property.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (string item in Items(property.Value, name, escape))
                {
                    yield return item;
                }
            }
            else
            {
                string text = escape(JsonText.Of(property.Value));
                yield return _isNamed ? Named(name, text) : $"{name}={text}";
            }
        }
    }

    private string Named(string name, string text) => !_isNamed ? text
        : text.Length == 0 && !_isForm ? name
        : $"{name}={text}";
}
