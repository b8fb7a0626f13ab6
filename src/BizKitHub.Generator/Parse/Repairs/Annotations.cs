using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>Keywords of a schema that speak about a value and refuse none.</summary>
internal static class Annotations
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "title", "description", "summary", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "$comment",
    };

    public static bool Contains(string keyword) => Keywords.Contains(keyword) || ObjectShape.IsExtension(keyword);
}
