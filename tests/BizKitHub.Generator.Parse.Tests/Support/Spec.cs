using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.Support;

/// <summary>Short ways to parse a document and to look at what came of it.</summary>
internal static class Spec
{
    public const string Path = "folder/test.openapi.yaml";
    public const string JsonPath = "folder/test.openapi.json";

    public static ParseResult Parse(string text, string path = Path) =>
        SpecParser.Parse(path, SourceText.From(text), TestContext.Current.CancellationToken);

    /// <summary>Parses a document beside other files, which are given by path and text.</summary>
    public static ParseResult ParseBeside(string text, params (string Path, string Text)[] others) => SpecParser.Parse(
        new SpecFile(Path, SourceText.From(text)),
        [.. others.Select(o => new SpecFile(o.Path, SourceText.From(o.Text)))],
        TestContext.Current.CancellationToken);

    /// <summary>Parses a document that has nothing wrong with it.</summary>
    public static SpecDocument ParseClean(string text, string path = Path)
    {
        var result = Parse(text, path);
        Assert.Empty(result.Problems);
        return Assert.IsType<SpecDocument>(result.Document);
    }

    /// <summary>Parses a document that can be read, whatever the warnings.</summary>
    public static SpecDocument ParseReadable(string text, string path = Path)
    {
        var result = Parse(text, path);
        Assert.DoesNotContain(result.Problems, p => p.IsFatal);
        return Assert.IsType<SpecDocument>(result.Document);
    }

    /// <summary>Parses a document that has exactly one thing wrong, at the marked place.</summary>
    public static Problem OnlyProblem(string marked, string id, string path = Path)
    {
        var text = new MarkedText(marked);
        var result = Parse(text.Text, path);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(id, problem.Id);
        Assert.Equal(path, problem.Path);
        Assert.Equal(text.Span, problem.Span);
        Assert.Equal(text.Lines, problem.Lines);
        Assert.Equal(problem.IsFatal, result.Document is null);
        return problem;
    }

    public static string Unreadable(string marked, string path = Path) => OnlyProblem(marked, DiagnosticIds.UnreadableDocument, path).Message;

    public static string Unresolved(string marked, string path = Path) => OnlyProblem(marked, DiagnosticIds.UnresolvedReference, path).Message;

    public static string Repaired(string marked, string path = Path) => OnlyProblem(marked, DiagnosticIds.RepairedDocument, path).Message;

    /// <summary>A document with these components, each line indented as under <c>schemas:</c>.</summary>
    public static string WithSchemas(string schemas, string version = "3.1.0") =>
        $"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{Indented(schemas, 4)}\n";

    /// <summary>What became of the schema <c>A</c> among the given ones, as JSON.</summary>
    public static string SchemaA(string schemas, string version = "3.1.0") =>
        Json(ParseReadable(WithSchemas(schemas, version)), "#/components/schemas/A");

    public static IOpenApiSchema ModelA(string schemas, string version = "3.1.0") =>
        ParseReadable(WithSchemas(schemas, version)).OpenApi.Components!.Schemas!["A"];

    public static string Json(SpecDocument document, string pointer)
    {
        JsonNode? current = document.Root;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            Assert.True(JsonPointer.TryStep(current, token, out current), $"{pointer} stops at {token}: {document.Root.ToJsonString()}");
        }

        return current?.ToJsonString() ?? "null";
    }

    private static string Indented(string text, int columns) =>
        string.Join('\n', text.Split('\n').Select(l => l.Length == 0 ? l : new string(' ', columns) + l));
}
