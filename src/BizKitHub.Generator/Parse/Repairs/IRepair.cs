using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Rewrites one habit of documents so that Microsoft.OpenApi reads what the author meant. By now references lead to
/// components, so that nodes may change their places.
/// </summary>
internal interface IRepair
{
    void Apply(JsonObject node, ObjectShape type);
}
