using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Beside <c>schema</c>, <c>examples</c> is a mapping of names; as a list it belongs into the schema. No dialect
/// allows the list here, Elysia writes it.
/// </summary>
internal sealed class ParameterExamples(SourceMap map, RepairLog log) : IRepair
{
    private const string Keyword = "examples";

    /// <summary>Whether an entry is such a list.</summary>
    public static bool Concern(ObjectShape type, KeyValuePair<string, JsonNode?> entry) =>
        entry is { Key: Keyword, Value: JsonArray } && HasExamples(type);

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (!HasExamples(type) || !node.TryGet(Keyword, out JsonArray? examples))
        {
            return;
        }

        log.Add(
            "`examples` beside `schema` must be a mapping; the list is read as the schema's examples",
            map.Of(node, Keyword, examples).Key);
        node.Remove(Keyword);
        if (node.TryGet("schema", out JsonObject? schema) && !schema.ContainsKey("$ref") && !schema.ContainsKey(Keyword))
        {
            schema[Keyword] = examples;
        }
    }

    private static bool HasExamples(ObjectShape type) =>
        type == OpenApiGrammar.Parameter || type == OpenApiGrammar.Header || type == OpenApiGrammar.MediaType;
}
