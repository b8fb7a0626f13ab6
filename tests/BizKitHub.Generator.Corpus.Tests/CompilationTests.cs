using BizKitHub.Generator.Corpus.Tests.Running;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>Whatever a published document asks for, the code compiles as it is, and other code of the project leaves it alone.</summary>
public sealed class CompilationTests
{
    private const int MostShown = 10;

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void GeneratedCode_CompilesWithoutAWarning(string file)
    {
        var complaints = DocumentRun.Of(file).Compiled.Complaints;

        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(MostShown)));
    }

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void EditedCode_LeavesEverythingCached(string file) =>
        Assert.Equal([IncrementalStepRunReason.Cached], DocumentRun.Of(file).ReasonsAfterEdit);
}
