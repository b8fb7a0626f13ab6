using BizKitHub.Generator.Corpus.Tests.Running;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>What the generator reports of each published document is known: no more of it, and no less.</summary>
public sealed class ProblemTests
{
    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void ReportedProblems_AreThoseThatAreKnown(string file) => Expectation.AssertKnown(
        file,
        "problems",
        DocumentRun.Of(file).Problems
            .GroupBy(d => $"{d.Id}: {d.GetMessage(formatProvider: null)}", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ({g.Count()} times)"));

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void Document_IsRefusedWithAnErrorOrBecomesAClient(string file)
    {
        var run = DocumentRun.Of(file);

        Assert.Null(run.Exception);
        Assert.Equal(run.HasSources, run.Problems.All(p => p.Severity < DiagnosticSeverity.Error));
    }
}
