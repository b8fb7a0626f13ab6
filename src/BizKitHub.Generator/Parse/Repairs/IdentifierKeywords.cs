using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// References are resolved by now, so that the names schemas gave themselves can only mislead: Microsoft.OpenApi
/// resolves references against the nearest <c>$id</c>. <c>xml</c> goes as well: the client speaks JSON, and
/// Microsoft.OpenApi throws on a namespace that is no absolute URL.
/// </summary>
internal sealed class IdentifierKeywords : IRepair
{
    private static readonly string[] Keywords = ["$id", "$anchor", "$dynamicAnchor", "$schema", "$vocabulary", "xml"];

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema)
        {
            return;
        }

        foreach (string keyword in Keywords)
        {
            node.Remove(keyword);
        }
    }
}
