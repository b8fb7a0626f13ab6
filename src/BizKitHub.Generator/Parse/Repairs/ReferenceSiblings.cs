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
    private const string Nullable = "nullable";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (version >= SpecVersion.OpenApi31 || type != SchemaGrammar.Schema || node.Count < 2 || !node.ContainsKey("$ref"))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> sibling in node.Where(s => s.Key == Nullable ? s.Value.Flag() == true : !IsKept(s.Key)))
        {
            log.Add(
                $"`{Excerpt.Of(sibling.Key)}` beside `$ref` has no effect in {version.DisplayName()}; "
                    + (sibling.Key == Nullable ? "it is read as if it had" : "it is left out"),
                map.Of(node, sibling.Key, sibling.Value).Key);
        }

        node.KeepOnly(s => IsKept(s.Key));
    }

    private static bool IsKept(string keyword) => keyword is "$ref" or Nullable || Annotations.Contains(keyword);
}
