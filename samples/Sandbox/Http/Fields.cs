using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Errors;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>
/// The values a caller sent: a POST's body or a GET's query, read alike. A field that is missing or has another JSON type than the contract
/// says is refused by name; <c>null</c> is such another type. Fields the contract does not know are not looked at.
/// </summary>
internal sealed class Fields(JsonObject values)
{
    public static Fields FromQuery(IQueryCollection query)
    {
        var values = new JsonObject();
        foreach (var (name, texts) in query)
        {
            values[name] = texts is [var text] ? text : throw Refusal.OfField(name, "given more than once");
        }

        return new Fields(values);
    }

    public string Text(string name) => OptionalText(name) ?? throw Refusal.OfField(name, "required");

    public string? OptionalText(string name) =>
        !values.TryGetPropertyValue(name, out var node) ? null
        : TryText(node, out var text) ? text
        : throw Refusal.OfField(name, "must be a string");

    public string? NullableText(string name) =>
        values.TryGetPropertyValue(name, out var node) && node is null ? null : OptionalText(name);

    public decimal Number(string name) =>
        !values.TryGetPropertyValue(name, out var node) ? throw Refusal.OfField(name, "required")
        : node is JsonValue value && value.GetValueKind() is JsonValueKind.Number && value.TryGetValue(out decimal number) ? number
        : throw Refusal.OfField(name, "must be a number");

    public bool Flag(string name) =>
        values.TryGetPropertyValue(name, out var node) && node?.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Refusal.OfField(name, "must be true or false"),
        };

    public IReadOnlyList<string>? OptionalTexts(string name)
    {
        if (!values.TryGetPropertyValue(name, out var node))
        {
            return null;
        }

        var items = node as JsonArray ?? throw Refusal.OfField(name, "must be an array");
        return [.. items.Select(item => TryText(item, out var text) ? text : throw Refusal.OfField(name, "must hold strings only"))];
    }

    private static bool TryText(JsonNode? node, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (node is not JsonValue value || value.GetValueKind() is not JsonValueKind.String)
        {
            return false;
        }

        try
        {
            return value.TryGetValue(out text);
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, and no text.
            return false;
        }
    }
}
