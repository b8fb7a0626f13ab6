using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// A path item may have operations of its own beside <c>$ref</c>, which Microsoft.OpenApi forgets. It becomes a copy of the
/// other path item with its own fields; where both have one, the specification leaves open which counts, and its own does.
/// </summary>
internal sealed class PathItemSiblings(JsonObject root, SourceMap map, RepairLog log) : IRepair
{
    private const string RefKey = "$ref";

    /// <summary>Path items that refer to each other go this far; circles are told elsewhere.</summary>
    private const int MostSteps = 20;

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != OpenApiGrammar.PathItem || node.Count < 2 || !node.ContainsKey(RefKey) || !node.Any(f => IsMissed(f.Key)))
        {
            return;
        }

        for (int i = 0; i < MostSteps && node.Take(RefKey).Text() is { } pointer; i++)
        {
            AddFields(node, Find(pointer));
        }
    }

    /// <summary>Words beside a reference are kept.</summary>
    private static bool IsMissed(string field) => field is not (RefKey or "summary" or "description") && !ObjectShape.IsExtension(field);

    private JsonObject? Find(string pointer)
    {
        JsonNode? current = root;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            JsonPointer.TryStep(current, token, out current);
        }

        return current as JsonObject;
    }

    private void AddFields(JsonObject node, JsonObject? other)
    {
        foreach (KeyValuePair<string, JsonNode?> field in other?.ToArray() ?? [])
        {
            if (!node.TryGetPropertyValue(field.Key, out JsonNode? own))
            {
                node[field.Key] = field.Value is null ? null : map.DeepCopy(field.Value);
            }
            else if (IsMissed(field.Key))
            {
                log.Add(
                    $"`{Excerpt.Of(field.Key)}` stands in a path item and in the one that it refers to; its own counts",
                    map.Of(node, field.Key, own).Key);
            }
        }
    }
}
