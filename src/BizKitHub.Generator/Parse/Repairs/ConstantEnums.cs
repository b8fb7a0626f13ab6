using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// <c>const</c> becomes an <c>enum</c> of one value: Microsoft.OpenApi keeps a constant as text and forgets whether it was
/// a number, a flag or null.
/// </summary>
internal sealed class ConstantEnums(SourceMap map) : IRepair
{
    private const string Keyword = "const";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema || !node.TryGetPropertyValue(Keyword, out JsonNode? constant))
        {
            return;
        }

        SourceMark mark = map.Of(node, Keyword, constant);
        node.Remove(Keyword);
        if (constant is null && !node.ContainsKey("type"))
        {
            node.Remove("enum");
            node["type"] = "null";
            return;
        }

        var values = new JsonArray(constant);
        map.Set(values, mark);
        node["enum"] = values;
    }
}
