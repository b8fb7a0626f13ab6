using System.Collections.Immutable;
using BizKitHub.Generator.Analyzers;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Pipeline;
using BizKitHub.Generator.Surface;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Surface;

/// <summary>What the rules say of a document and a surface file, without the files of the client that both are about.</summary>
internal static class SurfaceTrial
{
    public const string DocumentPath = "/project/bizkithub.openapi.json";
    public const string FilePath = "/project/bizkithub.surface.txt";

    /// <summary>What a surface file says of a document, with its preface.</summary>
    public static string TextOf(string document) => SurfaceSource.Find(Compile(document), FilePath, TestContext.Current.CancellationToken)!;

    /// <summary>The lines about the contract.</summary>
    public static IEnumerable<string> LinesOf(string document) => Part(document).Lines;

    /// <summary>The emitted file.</summary>
    public static string SourceOf(string document) => Part(document).Text;

    /// <summary>What the rules say, in the form "id (line): message", counted from one.</summary>
    public static async Task<string[]> ComplaintsAsync(string surface, string document)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new InMemoryText(FilePath, surface)]),
            (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(Compile(document), [new BrokenSurfaceAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(found, d => Assert.Equal(FilePath, d.Location.GetLineSpan().Path));
        return [.. found
            .OrderBy(d => d.Location.SourceSpan)
            .Select(d => $"{d.Id} ({d.Location.GetLineSpan().StartLinePosition.Line + 1}): {d.GetMessage(formatProvider: null)}")];
    }

    /// <summary>What breaks callers, without what all of the messages begin with.</summary>
    public static async Task<string[]> BreaksAsync(string surface, string document) => [.. (await ComplaintsAsync(surface, document))
        .Where(c => c.StartsWith(DiagnosticIds.BrokenSurface, StringComparison.Ordinal))
        .Select(c => c[(c.IndexOf("callers: ", StringComparison.Ordinal) + "callers: ".Length)..])];

    private static CSharpCompilation Compile(string document)
    {
        SurfacePart part = Part(document);
        return CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(part.Text, path: "/generated/" + part.HintName, cancellationToken: TestContext.Current.CancellationToken)]);
    }

    private static SurfacePart Part(string document)
    {
        ParseResult parsed = SpecParser.Parse(DocumentPath, SourceText.From(document), TestContext.Current.CancellationToken);
        ClientModel client = Binder.Bind(parsed.Document!, ClientOptions.Default, TestContext.Current.CancellationToken).Client;
        return SurfacePart.Of(
            new BoundClient(DocumentPath, IsBundled: false, client, ProblemList.None),
            new SurfaceRequests([], IsAll: true),
            TestContext.Current.CancellationToken)!;
    }
}
