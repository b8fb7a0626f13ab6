using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// JSON Schema's <c>true</c> and <c>false</c> become the objects that mean the same: <c>{}</c> and <c>{"not": {}}</c>.
/// Microsoft.OpenApi throws on some of the former and drops the rest.
/// </summary>
internal static class BooleanSchemas
{
    public static JsonObject ToObject(bool schema) => schema ? [] : new JsonObject { ["not"] = new JsonObject() };
}
