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
            "System.Text.Json 8 or later: add <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />, or a later version"),
    ];

    /// <summary>What comes with System.Text.Json, unless a project keeps it out.</summary>
    private static readonly (string Type, string Package)[] BroughtParts =
    [
        ("System.Collections.Generic.IAsyncEnumerable`1", "Microsoft.Bcl.AsyncInterfaces"),
        ("System.Buffers.ArrayPool`1", "System.Buffers"),
        ("System.ReadOnlyMemory`1", "System.Memory"),
        ("System.Threading.Tasks.ValueTask`1", "System.Threading.Tasks.Extensions"),
    ];

    public static IEnumerable<string> Of(ReferencedTypes types, bool isOlder)
    {
        if (!isOlder)
        {
            return types.HasPublic(ModernTypes) ? [] : [".NET 8 or later with System.Text.Json: raise <TargetFramework>"];
        }

        string[] needs = [.. OlderParts.Where(p => !types.HasPublic(p.Types)).Select(p => p.Remedy)];
        return needs.Length > 0
            ? needs
            : BroughtParts.Where(p => !types.HasPublic(p.Type)).Select(p => $"the package {p.Package}, which System.Text.Json brings along where it is let");
    }
}
