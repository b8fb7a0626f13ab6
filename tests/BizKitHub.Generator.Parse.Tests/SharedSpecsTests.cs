using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>
/// Documents that others published. They are no part of the repository: the folder is that of the variable
/// <c>BIZKITHUB_SPECS</c>, or <c>shared/specs</c> beside one of the folders above. Without it the tests are skipped.
/// </summary>
public sealed class SharedSpecsTests
{
    private const string Variable = "BIZKITHUB_SPECS";
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

    private static readonly string? Folder = FindFolder();

    public static TheoryData<string> Documents { get; } = Folder is null
        ? new TheoryData<string>("none")
        : new TheoryData<string>(Directory.EnumerateFiles(Folder)
            .Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal))
            .Select(Path.GetFileName)
            .OfType<string>()
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void PublishedDocument_IsReadOrRefusedForItsReferences(string file)
    {
        var result = Parse(file);

        var errors = result.Problems.Where(p => p.IsFatal).ToArray();
        Assert.Equal(errors.Length > 0, result.Document is null);
        Assert.All(errors, e => Assert.Equal(DiagnosticIds.UnresolvedReference, e.Id));
        Assert.Equal(Refused.GetValueOrDefault(file, []), Reasons(errors));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void PublishedDocument_IsUnderstoodByMicrosoftOpenApi(string file) =>
        Assert.DoesNotContain(Parse(file).Problems, p => p.Message.Contains("Microsoft.OpenApi", StringComparison.Ordinal));

    private static ParseResult Parse(string file)
    {
        Assert.SkipWhen(Folder is null, $"No published documents: {Variable} is not set, and no folder above has shared/specs beside it.");
        var path = Path.Combine(Folder, file);
        return SpecParser.Parse(path, SourceText.From(File.ReadAllText(path)), TestContext.Current.CancellationToken);
    }

    private static string[] Reasons(IEnumerable<Problem> errors) =>
    [
        .. new[] { Dangling, Remote, WrongKind }.Where(r => errors.Any(e => e.Message.Contains(r, StringComparison.Ordinal))),
    ];

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
