using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Refuses schemas that a few lines of <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c> make of millions of others: all later
/// work follows these keywords through references, as often as they repeat a schema, and so this walk does the same and counts.
/// </summary>
internal sealed class CompositionCheck(JsonObject root, SourceMap map, ParseLimits limits, CancellationToken cancellation)
{
    private static readonly string[] Keywords = ["allOf", "oneOf", "anyOf"];

    private readonly HashSet<JsonNode> _above = [];
    private int _parts;
    private int _all;

    /// <summary>The first schema that is too much; null when there is none.</summary>
    public ReferenceFailure? Find()
    {
        if (Components() is not { } schemas)
        {
            return null;
        }

        foreach (KeyValuePair<string, JsonNode?> schema in schemas)
        {
            cancellation.ThrowIfCancellationRequested();
            _parts = 0;
            _above.Clear();
            if (Walk(schema.Value, level: 0, isMerged: true) is { } reason)
            {
                return new(map.Of(schemas, schema.Key, schema.Value).Key, reason, DiagnosticIds.UnreadableDocument);
            }
        }

        return schemas.Count > limits.Schemas
            ? new(map.Of(root, "components", root["components"]).Key, $"The document names more than {Number(limits.Schemas)} schemas", DiagnosticIds.UnreadableDocument)
            : null;
    }

    private JsonObject? Components() => root.TryGet("components", out JsonObject? components) && components.TryGet("schemas", out JsonObject? schemas) ? schemas : null;

    private string? Walk(JsonNode? node, int level, bool isMerged)
    {
        if (Target(node) is not { } schema || !_above.Add(schema))
        {
            return null;
        }

        int own = 1 + (isMerged && schema.TryGet("properties", out JsonObject? properties) ? properties.Count : 0);
        _parts += own;
        _all += own;
        string? reason = level > limits.CompositionLevels ? $"This schema is composed of others through more than {Number(limits.CompositionLevels)} levels"
            : _parts > limits.ComposedParts ? $"This schema is composed of more than {Number(limits.ComposedParts)} parts"
            : _all > limits.AllComposedParts ? $"The schemas up to this one are composed of more than {Number(limits.AllComposedParts)} parts"
            : WalkParts(schema, level, isMerged);
        _above.Remove(schema);
        return reason;
    }

    private string? WalkParts(JsonObject schema, int level, bool isMerged)
    {
        foreach (string keyword in Keywords)
        {
            if (!schema.TryGet(keyword, out JsonArray? parts))
            {
                continue;
            }

            foreach (JsonNode? part in parts)
            {
                if (Walk(part, level + 1, isMerged && keyword == "allOf") is { } reason)
                {
                    return reason;
                }
            }
        }

        return null;
    }

    /// <summary>References all lead to components by now, and chains of them are short.</summary>
    private JsonObject? Target(JsonNode? node)
    {
        var schema = node as JsonObject;
        for (int i = 0; i < limits.ReferenceChain && schema?["$ref"].Text() is { } reference; i++)
        {
            JsonNode? target = root;
            foreach (string token in JsonPointer.Tokens(reference))
            {
                if (!JsonPointer.TryStep(target, token, out target))
                {
                    return null;
                }
            }

            schema = target as JsonObject;
        }

        return schema;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
