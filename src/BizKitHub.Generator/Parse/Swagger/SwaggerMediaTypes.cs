using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>In OpenAPI 2.0 one schema stands for all media types of an operation; in OpenAPI 3 each has its own.</summary>
internal static class SwaggerMediaTypes
{
    private const string Json = "application/json";

    /// <summary>What holds where neither the operation nor the document says anything.</summary>
    public static IReadOnlyList<string> Default { get; } = [Json];

    /// <summary>What an operation consumes or produces, or else what the document does.</summary>
    public static IReadOnlyList<string> Of(string field, JsonObject? operation, JsonObject document)
    {
        JsonArray? listed = (operation?[field] ?? document[field]) as JsonArray;
        string[] types = listed is null ? [] : [.. listed.Select(t => t.Text()).OfType<string>().Where(t => t.Length > 0).Distinct()];
        return types.Length == 0 ? Default : types;
    }

    /// <summary>A reference is repeated for each media type; a schema written in place goes to the one that clients use.</summary>
    public static JsonObject Content(IReadOnlyList<string> types, JsonNode schema, SourceMap map, SwaggerValues values)
    {
        var content = new JsonObject();
        string preferred = types.FirstOrDefault(IsJson) ?? types[0];
        foreach (string type in values.IsReference(schema) ? types : [preferred])
        {
            var mediaType = new JsonObject { ["schema"] = type == preferred ? schema : values.ReferenceTo(schema) };
            map.Copy(schema, mediaType);
            content[type] = mediaType;
        }

        map.Copy(schema, content);
        return content;
    }

    private static bool IsJson(string type)
    {
        string essence = type.Split(';')[0].Trim();
        return essence.Equals(Json, StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
