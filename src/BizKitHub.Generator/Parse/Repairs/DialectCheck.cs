using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Says which fields the author's dialect does not have. Fields of other dialects are read all the same; fields of none
/// are left out.
/// </summary>
internal sealed class DialectCheck(SourceMap map, RepairLog log, SpecVersion version, Removals removals)
{
    public void Apply(JsonObject node, ObjectShape type)
    {
        foreach (KeyValuePair<string, JsonNode?> entry in node)
        {
            if (type.Fields.TryGetValue(entry.Key, out Field? field))
            {
                CheckField(node, entry, field);
                CheckValue(node, entry, field.Shape);
            }
            else if (!type.IsOpen && type.Others is null && entry.Key != "$ref" && !ObjectShape.IsExtension(entry.Key))
            {
                removals.Add(node, entry.Key);
                log.Add($"`{Excerpt.Of(entry.Key)}` is not a field of {type.Name}; it is left out", map.Of(node, entry.Key, entry.Value).Key);
            }
        }
    }

    private void CheckField(JsonObject node, KeyValuePair<string, JsonNode?> entry, Field field)
    {
        if (!field.IsPartOf(version))
        {
            Log(node, entry, $"`{entry.Key}` is not part of {version.DisplayName()}; {field.Reading}");
        }
    }

    /// <summary>Fields that all dialects have, but with other values.</summary>
    private void CheckValue(JsonObject node, KeyValuePair<string, JsonNode?> entry, Shape shape)
    {
        switch (shape)
        {
            case TypeNamesShape when version < SpecVersion.OpenApi31 && entry.Value is JsonArray:
                Log(node, entry, $"A list of types is not part of {version.DisplayName()}; read as in OpenAPI 3.1");
                break;
            case TypeNamesShape when version < SpecVersion.OpenApi31 && entry.Value.Text() == "null":
                Log(node, entry, $"The type 'null' is not part of {version.DisplayName()}; read as in OpenAPI 3.1");
                break;
            case NumberOrFlagShape when version < SpecVersion.OpenApi31 && entry.Value.IsNumber():
                Log(node, entry, $"`{entry.Key}` as a number is not part of {version.DisplayName()}; read as in OpenAPI 3.1");
                break;
            case NumberOrFlagShape when version >= SpecVersion.OpenApi31 && entry.Value.Flag() is not null:
                Log(node, entry, $"`{entry.Key}` must be a number in {version.DisplayName()}; read as in OpenAPI 3.0");
                break;
        }
    }

    private void Log(JsonObject node, KeyValuePair<string, JsonNode?> entry, string message) =>
        log.Add(message, map.Of(node, entry.Key, entry.Value).Key);
}
