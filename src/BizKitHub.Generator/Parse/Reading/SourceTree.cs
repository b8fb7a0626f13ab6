using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>A text that was read.</summary>
/// <param name="Root">Null when the text holds nothing but comments.</param>
/// <param name="Map">Where its values stand.</param>
internal sealed record SourceTree(JsonNode? Root, SourceMap Map);
