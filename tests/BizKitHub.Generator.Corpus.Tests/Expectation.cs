using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>
/// What is known of a document, as lines of a file of its own; none where nothing is. What differs is left beside it as
/// <c>.received.txt</c>, to be read and to replace its <c>.verified.txt</c> if it is right.
/// </summary>
internal static class Expectation
{
    private const string Folder = "tests/BizKitHub.Generator.Corpus.Tests/Expected";

    /// <summary>Fails for a line that is new as well as for one that no longer occurs.</summary>
    public static void AssertKnown(string document, string topic, IEnumerable<string> lines)
    {
        string[] now = [.. lines.Select(l => l.ReplaceLineEndings(" "))];
        string[] known = Read(PathOf(document, topic, "verified"));
        string received = PathOf(document, topic, "received");
        File.Delete(received);
        if (now.SequenceEqual(known, StringComparer.Ordinal))
        {
            return;
        }

        File.WriteAllText(received, string.Concat(now.Select(l => l + "\n")));
        string[] difference = [.. known.Except(now).Select(l => "- " + l), .. now.Except(known).Select(l => "+ " + l)];
        Assert.Fail($"{document}: other {topic} than known\n" + string.Join('\n', difference));
    }

    private static string[] Read(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    private static string PathOf(string document, string topic, string state) =>
        Path.Combine(Repository.Path(Folder), $"{document}.{topic}.{state}.txt");
}
