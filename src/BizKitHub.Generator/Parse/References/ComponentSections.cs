using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Where a dialect keeps the parts that a document shares.</summary>
internal sealed class ComponentSections(JsonObject root, SpecVersion version)
{
    /// <summary>The pointer of the part, as <c>#/definitions</c>; null when the dialect has none for this kind.</summary>
    public string? PointerOf(ObjectShape type)
    {
        if (version != SpecVersion.Swagger20)
        {
            return "#/components/" + type.Section;
        }

        return type.Section switch
        {
            "schemas" => "#/definitions",
            "parameters" => "#/parameters",
            "responses" => "#/responses",
            _ => null,
        };
    }

    public JsonObject? Find(ObjectShape type)
    {
        JsonNode? current = root;
        foreach (string token in JsonPointer.Tokens(PointerOf(type) ?? "#/components"))
        {
            current = (current as JsonObject)?[token];
        }

        return PointerOf(type) is null ? null : current as JsonObject;
    }
}
