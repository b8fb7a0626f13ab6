using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Before OpenAPI 3.1 nothing beside <c>$ref</c> counts, and what stands there often contradicts the target. Words about
/// the value are kept all the same, and so is <c>nullable</c>, for there is no doubt what the author wants.
/// </summary>
internal sealed class ReferenceSiblings(SourceMap map, RepairLog log, SpecVersion version) : IRepair
{
    public void Apply(JsonObject node, ObjectShape type)
    {
        if (version >= SpecVersion.OpenApi31 || type != SchemaGrammar.Schema || node.Count < 2 || !node.ContainsKey("$ref"))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> sibling in node.ToArray())
        {
            if (sibling.Key == "nullable")
            {
                log.Add(
                    $"`nullable` beside `$ref` has no effect in {version.DisplayName()}; it is read as if it had",
                    map.Of(node, sibling.Key, sibling.Value).Key);
            }
            else if (sibling.Key != "$ref" && !Annotations.Contains(sibling.Key))
            {
                log.Add(
                    $"`{Excerpt.Of(sibling.Key)}` beside `$ref` has no effect in {version.DisplayName()}; it is left out",
                    map.Of(node, sibling.Key, sibling.Value).Key);
                node.Remove(sibling.Key);
            }
        }
    }
}
