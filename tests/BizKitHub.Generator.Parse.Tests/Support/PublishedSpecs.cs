namespace BizKitHub.Generator.Parse.Tests.Support;

/// <summary>
/// Documents that others published. They are no part of the repository: the folder is that of the variable
/// <c>BIZKITHUB_SPECS</c>, or <c>shared/specs</c> beside one of the folders above. Without it their tests are skipped.
/// </summary>
internal static class PublishedSpecs
{
    private const string Variable = "BIZKITHUB_SPECS";

    private static readonly string? Folder = FindFolder();

    /// <summary>The names of the files; a single name that is none when there are no documents, for the test that says so.</summary>
    public static TheoryData<string> All { get; } = Folder is null
        ? new TheoryData<string>("none")
        : new TheoryData<string>(Directory.EnumerateFiles(Folder)
            .Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal))
            .Select(Path.GetFileName)
            .OfType<string>()
            .Order(StringComparer.Ordinal));

    /// <summary>The whole path of a document; skips the test when there is none.</summary>
    public static string PathOf(string file)
    {
        Assert.SkipWhen(Folder is null, $"No published documents: {Variable} is not set, and no folder above has shared/specs beside it.");
        return Path.Combine(Folder, file);
    }

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            return folder;
        }

        for (var current = new DirectoryInfo(AppContext.BaseDirectory); current is not null; current = current.Parent)
        {
            var candidate = Path.Combine(current.FullName, "shared", "specs");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
