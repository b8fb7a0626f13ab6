namespace BizKitHub.Generator.Pipeline;

/// <summary>Names what the references of a project lack for a client, and what to add to have it.</summary>
internal static class NeededParts
{
    /// <summary>All of it came with .NET 8; the last tells it from the frameworks before.</summary>
    private static readonly string[] ModernTypes =
    [
        "System.Text.Json.Utf8JsonReader",
        "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver",
        "System.TimeProvider",
        "System.Buffers.SearchValues",
    ];

    /// <summary>What .NET Standard 2.0 and .NET Framework 4.7.2 do not bring along, or do not refer to by themselves.</summary>
    private static readonly (string[] Types, string Remedy)[] OlderParts =
    [
        (["System.Net.Http.HttpClient"], "HttpClient: add <Reference Include=\"System.Net.Http\" />"),
        (
            ["System.Text.Json.Utf8JsonReader", "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"],
            "System.Text.Json 8 or later: add <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" /> or a later version"),
        (["System.Collections.Generic.IAsyncEnumerable`1"], "IAsyncEnumerable: add a reference to the package Microsoft.Bcl.AsyncInterfaces, which System.Text.Json brings along"),
        (["System.Buffers.ArrayPool`1"], "ArrayPool: add a reference to the package System.Buffers, which System.Text.Json brings along"),
        (["System.ReadOnlyMemory`1"], "ReadOnlyMemory: add a reference to the package System.Memory, which System.Text.Json brings along"),
        (["System.Threading.Tasks.ValueTask`1"], "ValueTask: add a reference to the package System.Threading.Tasks.Extensions, which System.Text.Json brings along"),
    ];

    public static IEnumerable<string> Of(ReferencedTypes types, bool isOlder) => isOlder
        ? OlderParts.Where(p => !types.HasPublic(p.Types)).Select(p => p.Remedy)
        : types.HasPublic(ModernTypes) ? [] : [".NET 8 or later with System.Text.Json: raise <TargetFramework>"];
}
