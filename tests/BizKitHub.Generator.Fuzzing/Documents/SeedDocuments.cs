using System.Reflection;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>
/// The documents of this repository; and those that others published, where they are at hand: in the folder of the variable
/// <c>BIZKITHUB_SPECS</c>, or in <c>shared/specs</c> beside one of the folders above.
/// </summary>
internal static class SeedDocuments
{
    private const string Variable = "BIZKITHUB_SPECS";

    private static readonly string[] OwnFolders = ["spec", "tests/BizKitHub.Generator.Live.Tests/fixtures"];

    private static readonly string Repository = typeof(SeedDocuments).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Repository").Value!;

    /// <summary>The same on every machine.</summary>
    public static IReadOnlyList<SeedDocument> Own() =>
        [.. OwnFolders.SelectMany(f => In(Path.Combine(Repository, f)))];

    /// <summary>Empty where there are none.</summary>
    public static IReadOnlyList<SeedDocument> Published() => FindFolder() is { } folder ? [.. In(folder)] : [];

    private static IEnumerable<SeedDocument> In(string folder) => Directory.EnumerateFiles(folder)
        .Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read)
        .OfType<SeedDocument>();

    private static SeedDocument? Read(string path)
    {
        string text = File.ReadAllText(path);
        SourceTree? tree = SourceTreeReader.Read(path, text, ParseLimits.Default, new RepairLog(), CancellationToken.None, out _);
        return tree?.Root is JsonObject root ? new(Path.GetFileName(path), text, root) : null;
    }

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            return folder;
        }

        for (DirectoryInfo? current = new(Repository); current is not null; current = current.Parent)
        {
            string candidate = Path.Combine(current.FullName, "shared", "specs");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
