using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// A branch that says <c>nullable: true</c> and nothing else is how OpenAPI 3.0 documents write the type null, which
/// their dialect does not have. Read to the letter it would allow every value, and its neighbours would say nothing.
/// </summary>
internal sealed class NullBranches(SourceMap map) : IRepair
{
    private const string Keyword = "nullable";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema)
        {
            return;
        }

        foreach (string combination in new[] { "anyOf", "oneOf" })
        {
            if (node.TryGet(combination, out JsonArray? branches) && branches.Count > 1)
            {
                Apply(branches);
            }
        }
    }

    private void Apply(JsonArray branches)
    {
        foreach (JsonObject branch in branches.OfType<JsonObject>())
        {
            if (branch.TryGetPropertyValue(Keyword, out JsonNode? nullable)
                && nullable.Flag() == true
                && branch.All(k => k.Key == Keyword || Annotations.Contains(k.Key)))
            {
                JsonNode name = JsonValue.Create("null");
                map.Copy(nullable!, name);
                branch.Remove(Keyword);
                branch["type"] = name;
            }
        }
    }
}
