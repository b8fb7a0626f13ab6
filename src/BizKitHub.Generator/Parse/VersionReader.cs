using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse;

/// <summary>Tells whether a tree is an OpenAPI document, and of which dialect; if not, what it is instead.</summary>
internal static class VersionReader
{
    private const string Known = "2.0, 3.0, 3.1 and 3.2 are known";

    private static readonly Regex Version3 = new(@"^3\.(?<minor>[012])(\.\S*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Fields by which other formats give themselves away.</summary>
    private static readonly (string Field, string Format)[] Others =
    [
        ("asyncapi", "an AsyncAPI document"),
        ("arazzo", "an Arazzo document"),
        ("overlay", "an OpenAPI overlay"),
        ("swaggerVersion", "a Swagger 1 document"),
        ("openrpc", "an OpenRPC document"),
        ("$schema", "a JSON Schema"),
    ];

    public static SpecVersion? Read(SourceTree tree, out ReadFailure? failure)
    {
        failure = null;
        if (tree.Root is not JsonObject root)
        {
            failure = NotAMapping(tree);
            return null;
        }

        if (root.TryGetPropertyValue("openapi", out JsonNode? version))
        {
            Match match = Version3.Match(version.ScalarText()?.Trim() ?? "");
            if (match.Success)
            {
                return match.Groups["minor"].Value switch { "0" => SpecVersion.OpenApi30, "1" => SpecVersion.OpenApi31, _ => SpecVersion.OpenApi32 };
            }

            failure = UnknownVersion(tree.Map.Of(root, "openapi", version), version, "openapi");
            return null;
        }

        if (root.TryGetPropertyValue("swagger", out version))
        {
            if (version.ScalarText()?.Trim() is "2.0" or "2")
            {
                return SpecVersion.Swagger20;
            }

            failure = UnknownVersion(tree.Map.Of(root, "swagger", version), version, "swagger");
            return null;
        }

        failure = NoVersion(root, tree.Map);
        return null;
    }

    private static ReadFailure NotAMapping(SourceTree tree)
    {
        if (tree.Root is null)
        {
            return new ReadFailure(default, "The document is empty; an OpenAPI document begins with 'openapi: 3.1.0'");
        }

        string found = tree.Root is JsonArray ? "a list" : "a single value";
        TextSpan place = (tree.Map.Find(tree.Root) ?? default).Value;
        return new ReadFailure(place, $"An OpenAPI document is a mapping with the field 'openapi'; this one is {found}");
    }

    private static ReadFailure UnknownVersion(SourceMark mark, JsonNode? version, string field)
    {
        string text = version.ScalarText()?.Trim() ?? "";
        string hint = field == "openapi" && text.StartsWith("2", StringComparison.Ordinal)
            ? "; version 2.0 is written 'swagger: \"2.0\"'"
            : "";
        string words = text.Length == 0
            ? $"The field '{field}' must hold the version of OpenAPI; {Known}"
            : $"Version '{Excerpt.Of(text)}' of OpenAPI is not known; {Known}{hint}";
        return new ReadFailure(mark.Value.IsEmpty ? mark.Key : mark.Value, words);
    }

    private static ReadFailure NoVersion(JsonObject root, SourceMap map)
    {
        foreach ((string field, string format) in Others)
        {
            if (root.TryGetPropertyValue(field, out JsonNode? value))
            {
                return new ReadFailure(map.Of(root, field, value).Key, $"This is {format}, not an OpenAPI document");
            }
        }

        KeyValuePair<string, JsonNode?> similar = root.FirstOrDefault(f =>
            f.Key.Equals("openapi", StringComparison.OrdinalIgnoreCase) || f.Key.Equals("swagger", StringComparison.OrdinalIgnoreCase));
        if (similar.Key is not null)
        {
            return new ReadFailure(map.Of(root, similar.Key, similar.Value).Key, $"The field '{similar.Key}' must be written '{similar.Key.ToLowerInvariant()}'");
        }

        KeyValuePair<string, JsonNode?> first = root.FirstOrDefault();
        TextSpan place = first.Key is null ? (map.Find(root) ?? default).Value : map.Of(root, first.Key, first.Value).Key;
        string found = root.ContainsKey("type") || root.ContainsKey("properties") ? "this looks like a JSON Schema" : "this is no OpenAPI document";
        return new ReadFailure(place, $"The field 'openapi' is missing: {found}");
    }
}
