using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// A document that Microsoft.OpenApi has read, and where everything stands in its text. Whatever dialect the author
/// wrote, <see cref="OpenApi"/> was read as OpenAPI 3.2.
/// </summary>
internal sealed class SpecDocument(string path, SpecVersion version, JsonNode root, OpenApiDocument openApi, SpecPositions positions)
{
    public string Path { get; } = path;

    /// <summary>The dialect the author wrote.</summary>
    public SpecVersion Version { get; } = version;

    /// <summary>The tree after all repairs, as <see cref="OpenApi"/> was read from it.</summary>
    public JsonNode Root { get; } = root;

    public OpenApiDocument OpenApi { get; } = openApi;

    public SpecPositions Positions { get; } = positions;
}
