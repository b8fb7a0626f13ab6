using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>Documents that others published are read, or refused for a reason that is listed here.</summary>
public sealed class SharedSpecsTests
{
    private const string Dangling = "has no target";
    private const string Remote = "remote references are never followed";
    private const string WrongKind = "where a";

    /// <summary>What is refused, and why. An entry that no longer occurs fails.</summary>
    private static readonly Dictionary<string, string[]> Refused = new(StringComparer.Ordinal)
    {
        ["hey-api__openapi-ts__specs.2.0.x.full.yaml"] = [Remote, WrongKind],
        ["hey-api__openapi-ts__specs.3.1.x.full.yaml"] = [Remote, WrongKind],
        ["temporalio__api__openapiv2.json"] = [Dangling],
    };

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void PublishedDocument_IsReadOrRefusedForItsReferences(string file)
    {
        var result = Parse(file);

        var errors = result.Problems.Where(p => p.IsFatal).ToArray();
        Assert.Equal(errors.Length > 0, result.Document is null);
        Assert.All(errors, e => Assert.Equal(DiagnosticIds.UnresolvedReference, e.Id));
        Assert.Equal(Refused.GetValueOrDefault(file, []), Reasons(errors));
    }

    [Theory]
    [MemberData(nameof(PublishedSpecs.All), MemberType = typeof(PublishedSpecs))]
    public void PublishedDocument_IsUnderstoodByMicrosoftOpenApi(string file) =>
        Assert.DoesNotContain(Parse(file).Problems, p => p.Message.Contains("Microsoft.OpenApi", StringComparison.Ordinal));

    private static ParseResult Parse(string file)
    {
        var path = PublishedSpecs.PathOf(file);
        return SpecParser.Parse(path, SourceText.From(File.ReadAllText(path)), TestContext.Current.CancellationToken);
    }

    private static string[] Reasons(IEnumerable<Problem> errors) =>
    [
        .. new[] { Dangling, Remote, WrongKind }.Where(r => errors.Any(e => e.Message.Contains(r, StringComparison.Ordinal))),
    ];
}
