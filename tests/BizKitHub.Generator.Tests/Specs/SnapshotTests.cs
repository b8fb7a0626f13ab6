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
        string folder = Repository.Path(Folder + document.Replace(".openapi.yaml", "", StringComparison.Ordinal));
        Generation generation = Generation.Of(Project.With(Repository.Read("spec/" + document), "/spec/" + document));
        Dictionary<string, string> generated = generation.Sources
            .Where(s => !s.Key.Contains(".Runtime.", StringComparison.Ordinal))
            .ToDictionary(s => s.Key.Replace(".g.cs", "", StringComparison.Ordinal), s => s.Value);

        Directory.CreateDirectory(folder);
        string[] moved = [.. generated.Where(g => !IsVerified(folder, g.Key, g.Value)).Select(g => g.Key)];
        string[] gone = [.. Directory.GetFiles(folder, "*.verified.cs")
            .Select(f => Path.GetFileName(f).Replace(".verified.cs", "", StringComparison.Ordinal))
            .Except(generated.Keys)];

        Assert.Empty(generation.Problems);
        Assert.Equal([], moved);
        Assert.Equal([], gone);
    }

    private static bool IsVerified(string folder, string name, string text)
    {
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        File.Delete(received);
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }
}
