using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse;

/// <summary>Short questions about nodes.</summary>
internal static class JsonNodes
{
    /// <summary>The text of a node that is text.</summary>
    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The value of a node that is true or false.</summary>
    public static bool? Flag(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;

    public static bool IsNumber(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number;

    /// <summary>What a single value reads like: text as it is, the rest as JSON writes it.</summary>
    public static string? ScalarText(this JsonNode? node) => node is JsonValue ? node.Text() ?? node.ToJsonString() : null;

    public static bool TryGet<T>(this JsonObject node, string key, [NotNullWhen(true)] out T? value)
        where T : JsonNode
    {
        value = node.TryGetPropertyValue(key, out JsonNode? child) ? child as T : null;
        return value is not null;
    }

    /// <summary>Leaves out entries, all in one go: taking them out one by one costs quadratic time.</summary>
    public static void KeepOnly(this JsonObject node, Func<KeyValuePair<string, JsonNode?>, bool> condition)
    {
        KeyValuePair<string, JsonNode?>[] entries = [.. node];
        if (!entries.All(condition))
        {
            node.Clear();
            foreach (KeyValuePair<string, JsonNode?> entry in entries.Where(condition))
            {
                node.Add(entry.Key, entry.Value);
            }
        }
    }

    /// <summary>Puts other items into a list, of which some may have stood there before.</summary>
    public static void ReplaceItems(this JsonArray list, IEnumerable<JsonNode?> items)
    {
        JsonNode?[] replacements = [.. items];
        list.Clear();
        foreach (JsonNode? item in replacements)
        {
            list.Add(item);
        }
    }

    /// <summary>Takes a child out of its parent, so that it can go elsewhere.</summary>
    public static JsonNode? Take(this JsonObject node, string key)
    {
        if (!node.TryGetPropertyValue(key, out JsonNode? child))
        {
            return null;
        }

        node.Remove(key);
        return child;
    }

    /// <summary>Moves a field as it is, unless it is not there.</summary>
    public static void MoveTo(this JsonObject from, JsonObject to, string key, string? newKey = null)
    {
        if (from.Take(key) is { } child)
        {
            to[newKey ?? key] = child;
        }
    }
}
