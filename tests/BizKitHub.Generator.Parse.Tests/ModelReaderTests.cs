using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>What Microsoft.OpenApi says of a tree that no repair has seen.</summary>
public sealed class ModelReaderTests
{
    [Theory]
    [InlineData("""{«"info"»: {"foo": 1}, "paths": {}}""", "foo is not a valid property at #/info")]
    [InlineData("""{«"info"»: {"foo": 1, "bar": 2}, "paths": {}}""", "foo is not a valid property at #/info")]
    [InlineData("""{«"paths"»: {"a": {}}}""", "a is not a valid property at #/paths")]
    [InlineData("""{"paths": {«"/a"»: {"foo": {}}}}""", "foo is not a valid property at #/paths/~1a")]
    [InlineData("""{"paths": {"/a": {"get": «3»}}}""", "Operation must be a map/object")]
    [InlineData("""{"components": {"schemas": {"A": {"type": «"foo"»}}}}""", "Invalid schema type identifier: foo")]
    [InlineData("""{"paths": {"/a": {"get": {«"parameters"»: [{"in": "nowhere"}]}}}}""", "Enum value nowhere is not recognized.")]
    public void WhatItLeavesOut_IsToldWhereItStands(string marked, string message)
    {
        var text = new MarkedText(marked);

        var document = Read(text.Text, out var problems);

        Assert.NotNull(document);
        Assert.Equal(
            new Problem(DiagnosticIds.RepairedDocument, "Microsoft.OpenApi leaves this out: " + message, "a.json", text.Span, text.Lines),
            Assert.Single(problems));
    }

    [Theory]
    [InlineData("""«{"info": {"termsOfService": "http://["}, "paths": {}}»""", "Invalid URI: The hostname could not be parsed.")]
    [InlineData("""«{"components": {"schemas": {"A": {"maxLength": "x"}}}}»""", "The input string 'x' was not in a correct format.")]
    public void WhatItThrowsOn_IsUnreadable(string marked, string message)
    {
        var text = new MarkedText(marked);

        Assert.Null(Read(text.Text, out var problems));
        Assert.Equal(
            new Problem(DiagnosticIds.UnreadableDocument, "The document cannot be read by Microsoft.OpenApi: " + message, "a.json", text.Span, text.Lines),
            Assert.Single(problems));
    }

    [Fact]
    public void VeryManyErrors_AreToldUpToTwenty()
    {
        var paths = string.Join(", ", Enumerable.Range(0, 30).Select(i => "\"/p" + i + "\": {\"foo\": 1}"));

        Read("{\"paths\": {" + paths + "}}", out var problems);

        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"Microsoft.OpenApi leaves this out: foo is not a valid property at #/paths/~1p{i}"),
            problems.Select(p => p.Message));
    }

    [Fact]
    public void WhatBreaksNoRuleOfItsOwn_IsSilent()
    {
        var document = Read("""{"components": {"schemas": {"a b/c": {"type": "string"}}}}""", out var problems);

        Assert.Empty(problems);
        Assert.Equal(["a b/c"], document!.Components!.Schemas!.Keys);
    }

    [Fact]
    public void EveryDocument_IsReadInTheNewestDialect()
    {
        var document = Read("""{"openapi": "3.0.0", "tags": [{"name": "a", "kind": "nav"}], "paths": {"/a": {"query": {}}}}""", out var problems);

        Assert.Empty(problems);
        Assert.Equal("nav", Assert.Single(document!.Tags!).Kind);
        Assert.Equal("QUERY", Assert.Single(document.Paths["/a"].Operations!).Key.Method);
    }

    [Fact]
    public void Cancellation_IsNoProblemOfTheDocument()
    {
        var root = new JsonObject();

        Assert.Throws<OperationCanceledException>(() => ModelReader.Read(root, new SpecPositions([], root, new SourceMap(0)), [], new CancellationToken(canceled: true)));
    }

    private static OpenApiDocument? Read(string json, out List<Problem> problems)
    {
        var tree = new JsonTreeReader(json, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _)!;
        var positions = new SpecPositions([new PlacedFile("a.json", SourceText.From(json), 0)], tree.Root, tree.Map);
        problems = [];
        return ModelReader.Read(tree.Root!.AsObject(), positions, problems, TestContext.Current.CancellationToken);
    }
}
