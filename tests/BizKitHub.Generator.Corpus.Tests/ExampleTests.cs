using System.Globalization;
using BizKitHub.Generator.Corpus.Tests.Examples;
using BizKitHub.Generator.Corpus.Tests.Running;
using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>What a published document shows of its answers, the client reads and writes without a loss.</summary>
public sealed class ExampleTests
{
    private const double LeastShare = 0.99;

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void ExampleOfAnAnswer_IsReadAndWrittenToEqualJson(string file)
    {
        var (count, failures) = DocumentRun.Of(file).RunExamples();

        TestContext.Current.TestOutputHelper?.WriteLine($"{count - failures.Count} of {count} examples come out as they went in");
        Expectation.AssertKnown(file, "examples", failures.Select(f => f.ToString()));
    }

    [Fact]
    public void NearlyAllExamplesThatKeepToTheContract_AreReadAndWrittenToEqualJson()
    {
        var runs = PublishedSpecs.All.Select(d => DocumentRun.Of(d.Data).RunExamples()).ToArray();

        int all = runs.Sum(r => r.Count);
        ExampleFailure[] failures = [.. runs.SelectMany(r => r.Failures)];
        int excused = failures.Count(f => f.Excuse is not null);
        double share = (double)(all - failures.Length) / (all - excused);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{all - failures.Length} of {all} examples come out as they went in; {excused} do not keep to their own contract; {share:P2} of the rest"));
        Assert.True(share >= LeastShare, string.Join('\n', failures.Where(f => f.Excuse is null)));
    }
}
