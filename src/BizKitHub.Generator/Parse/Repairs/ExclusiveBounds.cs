using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Until OpenAPI 3.0 <c>exclusiveMinimum: true</c> says how <c>minimum</c> is meant; since 3.1 it is the bound itself.
/// </summary>
internal sealed class ExclusiveBounds : IRepair
{
    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type == SchemaGrammar.Schema)
        {
            Apply(node, "exclusiveMinimum", "minimum");
            Apply(node, "exclusiveMaximum", "maximum");
        }
    }

    private static void Apply(JsonObject node, string exclusive, string bound)
    {
        if (!node.TryGetPropertyValue(exclusive, out JsonNode? value) || value is null)
        {
            return;
        }

        if (value.Flag() is not { } flag)
        {
            return;
        }

        node.Remove(exclusive);
        if (flag)
        {
            node.MoveTo(node, bound, exclusive);
        }
    }
}
