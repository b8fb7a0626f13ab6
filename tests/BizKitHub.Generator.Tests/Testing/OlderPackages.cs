using System.Reflection;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>What a project for .NET Standard or .NET Framework adds, as it is restored.</summary>
internal static class OlderPackages
{
    private const string Listener = "System.Diagnostics.DiagnosticSource";

    /// <summary>System.Text.Json and what it brings along: all that a client needs.</summary>
    public static readonly IReadOnlyList<MetadataReference> Needed = [.. All.Where(p => !p.StartsWith(Listener + "/", StringComparison.Ordinal)).Select(Reference)];

    /// <summary>The same with what those have who want to listen.</summary>
    public static readonly IReadOnlyList<MetadataReference> WithListener = [.. All.Select(Reference)];

    private static IEnumerable<string> All => Values("OlderPackage");

    private static MetadataReference Reference(string package)
    {
        string[] parts = package.Split('/');
        return MetadataReference.CreateFromFile(
            Path.Combine(Values("Packages").Single(), parts[0].ToLowerInvariant(), parts[1], "lib", "netstandard2.0", parts[0] + ".dll"));
    }

    private static IEnumerable<string> Values(string key) => typeof(OlderPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(a => a.Key == key)
        .Select(a => a.Value!);
}
