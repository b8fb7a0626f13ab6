using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind;

/// <summary>Gathers what the document says about a thing. It keeps the words and drops what would repeat them.</summary>
internal static class DocumentationText
{
    private const int LongestExample = 80;

    public static Documentation Of(string? summary, string? description, bool isDeprecated = false)
    {
        string? shortText = Clean(summary);
        string? longText = Clean(description);
        if (shortText is null && longText is not null)
        {
            int end = longText.IndexOf("\n\n", StringComparison.Ordinal);
            shortText = end < 0 ? longText : longText.Substring(0, end);
            longText = end < 0 ? null : longText.Substring(end + 2).Trim();
        }

        return new(shortText, longText == shortText ? null : longText, Example: null, isDeprecated);
    }

    public static Documentation Of(IOpenApiSchema schema) =>
        Of(summary: null, schema.Description ?? schema.Title, schema.Deprecated) with { Example = Example(schema) };

    /// <summary>A schema as one of an object's properties: what it means there to leave it out belongs to it.</summary>
    public static Documentation OfProperty(IOpenApiSchema schema) => Of(schema) with { Default = Default(schema) };

    public static Documentation Of(IOpenApiParameter parameter)
    {
        Documentation ofSchema = parameter.Schema is { } schema ? OfProperty(schema) : Documentation.None;
        Documentation own = Of(summary: null, parameter.Description, parameter.Deprecated);
        return own with
        {
            Summary = own.Summary ?? ofSchema.Summary,
            Remarks = own.Summary is null ? ofSchema.Remarks : own.Remarks,
            Example = Text(parameter.Example) ?? ofSchema.Example,
            Default = ofSchema.Default,
        };
    }

    private static string? Example(IOpenApiSchema schema) =>
        Text(schema.Examples is { Count: > 0 } examples ? examples[0] : null);

    /// <summary>Lists and objects as JSON; a text that would be read as something else in quotes.</summary>
    private static string? Default(IOpenApiSchema schema) => schema.Default switch
    {
        null => null,
        JsonArray or JsonObject => schema.Default.ToJsonString() is { Length: <= LongestExample } json ? json : null,
        { } node when node.GetValueKind() == JsonValueKind.String && node.GetValue<string>().Trim().Length == 0 => "\"" + node.GetValue<string>() + "\"",
        { } node => Text(node),
    };

    private static string? Text(JsonNode? node)
    {
        string? text = node.IsNull() ? null : node!.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node.ToJsonString(),
            _ => null,
        };
        return text is { Length: > 0 and <= LongestExample } && text.IndexOf('\n') < 0 ? text : null;
    }

    private static string? Clean(string? text)
    {
        string? clean = text?.Replace("\r\n", "\n").Trim();
        return clean is { Length: > 0 } ? clean : null;
    }
}
