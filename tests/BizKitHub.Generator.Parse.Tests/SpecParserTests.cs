using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>What holds for every document.</summary>
public sealed class SpecParserTests
{
    private const string Small = """
        openapi: 3.0.3
        info: {title: T, version: 1.10}
        paths:
          /a:
            get:
              operationId: getA
              parameters: [{name: q, in: query, schema: {type: string, nullable: true, const: a}}]
              responses: {'200': {$ref: '#/components/responses/Ok'}}
        components:
          responses:
            Ok: {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
          schemas:
            A: {type: object, required: [x], properties: {x: {enum: [1, 1.50, ~, true]}, y: {$ref: '#/components/schemas/A', deprecated: true}}}
        """;

    [Fact]
    public void Document_IsReadByMicrosoftOpenApi()
    {
        var document = Spec.ParseReadable(Small);

        var operation = document.OpenApi.Paths["/a"].Operations![HttpMethod.Get];
        Assert.Equal("getA", operation.OperationId);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, operation.Parameters![0].Schema!.Type);
        Assert.Equal("D", operation.Responses!["200"].Description);
        var schema = operation.Responses["200"].Content!["application/json"].Schema!;
        Assert.Equal(["x", "y"], schema.Properties!.Keys);
        Assert.Equal("1.10", document.OpenApi.Info.Version);
        Assert.True(schema.Properties["y"].Deprecated);
        Assert.Equal(["1", "1.50", "null", "true"], schema.Properties["x"].Enum!.Select(v => JsonNullSentinel.IsJsonNullSentinel(v) ? "null" : v.ToJsonString()));
        Assert.Equal(SpecVersion.OpenApi30, document.Version);
        Assert.Equal(Spec.Path, document.Path);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void LineEnds_ChangeNothing(string lineEnd)
    {
        var expected = Spec.Parse(Small.ReplaceLineEndings("\n"));

        var result = Spec.Parse(Small.ReplaceLineEndings(lineEnd));

        Assert.Equal(expected.Document!.Root.ToJsonString(), result.Document!.Root.ToJsonString());
        Assert.Equal(expected.Problems.Select(p => (p.Message, p.Lines)), result.Problems.Select(p => (p.Message, p.Lines)));
    }

    [Fact]
    public void JsonAndYaml_AreTheSameDocument()
    {
        var yaml = Spec.ParseReadable(Small);

        var json = Spec.ParseReadable(yaml.Root.ToJsonString(), Spec.JsonPath);

        Assert.Equal(yaml.Root.ToJsonString(), json.Root.ToJsonString());
    }

    [Fact]
    public void SameText_GivesEqualResults()
    {
        var first = Spec.Parse(Small);
        var second = Spec.Parse(Small);

        Assert.NotEmpty(first.Problems);
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(first.Document!.Root.ToJsonString(), second.Document!.Root.ToJsonString());
    }

    [Fact]
    public void Problems_StandInTextOrder()
    {
        var lines = Spec.Parse("openapi: 3.0.3\nfoo: 1\npaths: {}\nbar: 2\ninfo: {baz: 1}\n").Problems.Select(p => p.Lines.Start.Line);

        Assert.Equal([1, 3, 4], lines);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\npaths: {}\n")]
    [InlineData("""{"openapi": "3.1.0", "paths": {}}""")]
    public void Cancellation_IsHonoured(string text) =>
        Assert.ThrowsAny<OperationCanceledException>(() => SpecParser.Parse(Spec.Path, SourceText.From(text), new CancellationToken(canceled: true)));

    [Fact]
    public void WhatMicrosoftOpenApiLeavesOut_IsTold()
    {
        const string Text = """
            openapi: 3.1.0
            paths:
              /a:
                post:
                  callbacks:
                    c:
                      '$bad': {«»}
                  responses: {}
            """;

        var problem = Assert.Single(Spec.Parse(new MarkedText(Text).Text).Problems);

        Assert.Equal(DiagnosticIds.RepairedDocument, problem.Id);
        Assert.Equal("Microsoft.OpenApi leaves this out: The runtime expression '$bad' has invalid format.", problem.Message);
        Assert.Equal(6, problem.Lines.Start.Line);
    }

    [Theory]
    [InlineData("_")]
    [InlineData("x")]
    [InlineData("openapi: 3.1.0\npaths:\n  /a: {get: {responses: {'200': {$ref: '#/nope'}}}}\n")]
    [InlineData("openapi: 3.1.0\npaths: {}\nfoo: 1\n")]
    public void Document_IsMissingExactlyWhenThereIsAnError(string text)
    {
        var result = Spec.Parse(text);

        Assert.NotEmpty(result.Problems);
        Assert.Equal(result.Problems.Any(p => p.IsFatal), result.Document is null);
    }

    /// <summary>As deep as may be, with a repair on each level, on the smallest stack that a host gives.</summary>
    [Fact]
    public void DeepestDocument_FitsTheStack()
    {
        const int Levels = 90;
        var schema = string.Concat(Enumerable.Repeat("{\"nullable\": true, \"allOf\": [", Levels)) + "{}" + string.Concat(Enumerable.Repeat("]}", Levels));
        var text = SourceText.From("""{"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": """ + schema + "}}}");
        ParseResult? result = null;
        var cancellation = TestContext.Current.CancellationToken;

        var thread = new Thread(() => result = SpecParser.Parse(Spec.JsonPath, text, cancellation), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(result?.Document);
    }
}
