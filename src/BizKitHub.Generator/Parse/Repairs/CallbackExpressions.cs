using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>A callback's key says where the request goes; Microsoft.OpenApi throws on an empty one.</summary>
internal sealed class CallbackExpressions(SourceMap map, RepairLog log) : IRepair
{
    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type == OpenApiGrammar.Callback && node.TryGetPropertyValue("", out JsonNode? item))
        {
            log.Add("An entry of a callback has no expression as its key; it is left out", map.Of(node, "", item).Key);
            node.Remove("");
        }
    }
}
