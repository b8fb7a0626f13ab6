using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>
/// Did anything else move? What is generated from each document of <c>spec/</c> is kept beside this file. Where it differs,
/// the new text is left as <c>.received.cs</c>: read it, and let it replace its <c>.verified.cs</c> if it is right.
/// The code that is the same in every client is a project of its own and is not kept twice.
/// </summary>
public class SnapshotTests
{
    private const string Folder = "tests/BizKitHub.Generator.Tests/Specs/Snapshots/";

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Repository.Path("spec"), "*.openapi.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void GeneratedSources_AreAsLastTime(string document)
    {
        Generation generation = Generation.Of(Project.With(Repository.Read("spec/" + document), "/spec/" + document));
        Dictionary<string, string> generated = generation.Sources
            .Where(s => !s.Key.Contains(".Runtime.", StringComparison.Ordinal))
            .ToDictionary(s => s.Key.Replace(".g.cs", "", StringComparison.Ordinal), s => s.Value);

        Assert.Empty(generation.Problems);
        Assert.Equal([], Snapshot.Differences(Folder + document.Replace(".openapi.yaml", "", StringComparison.Ordinal), generated));
    }
}
