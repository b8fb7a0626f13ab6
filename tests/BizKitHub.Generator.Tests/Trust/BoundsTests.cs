using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>Documents that are made to take all time or all stack of the compiler get an answer, on the stack of a compiler's thread.</summary>
public class BoundsTests
{
    private const int CompilerStack = 1024 * 1024;

    private const string Path = "/project/shop.openapi.json";

    /// <summary>Each schema is made of the next one.</summary>
    [Theory]
    [InlineData("""{ "$ref": "§" }""", "BKH001: The reference leads to a reference, and so on more than 50 times")]
    [InlineData("""{ "allOf": [{ "$ref": "§" }, { "type": "object", "properties": { "a": { "type": "string" } } }] }""", "BKH001: This schema is composed of others through more than 100 levels")]
    [InlineData("""{ "oneOf": [{ "$ref": "§" }, { "type": "integer" }] }""", "BKH001: This schema is composed of others through more than 100 levels")]
    [InlineData("""{ "anyOf": [{ "$ref": "§" }, { "type": "null" }] }""", "BKH001: This schema is composed of others through more than 100 levels")]
    [InlineData("""{ "allOf": [{ "$ref": "§" }] }""", "BKH001: This schema is composed of others through more than 100 levels")]
    [InlineData("""{ "type": "array", "items": { "$ref": "§" } }""", "BKH003: This schema lies within more than 150 others; any JSON value is accepted here")]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "§" } }""", "BKH003: This schema lies within more than 150 others; any JSON value is accepted here")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "$ref": "§" }], "items": false }""", "BKH003: This schema lies within more than 150 others; any JSON value is accepted here")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "§" } } }""", null)]
    [InlineData("""{ "not": { "$ref": "§" } }""", null)]
    public void ChainOfSchemas_TakesNoStack(string schema, string? problem)
    {
        const int Length = 5_000;
        IEnumerable<string> links = Enumerable.Range(0, Length)
            .Select(i => $"\"S{i}\": " + schema.Replace("§", $"#/components/schemas/S{i + 1}", StringComparison.Ordinal));
        string document = Document([.. links, $$"""
            "S{{Length}}": { "type": "object", "properties": { "a": { "type": "string" } } }
            """]);

        AssertAnswered(document, problem);
    }

    /// <summary>What is just not refused has to fit, too: also where the levels of several kinds take turns.</summary>
    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "§" }, { "type": "object", "properties": { "a": { "type": "string" } } }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "§" }, { "type": "integer" }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "object", "required": ["a"], "properties": { "a": { "$ref": "§" } } }, { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "§" }, { "type": "null" }] }""")]
    [InlineData("""{ "type": "array", "items": { "allOf": [{ "$ref": "§" }, { "type": "object", "properties": { "a": { "$ref": "§" } } }] } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "oneOf": [{ "type": "array", "items": { "$ref": "§" } }, { "type": "integer" }] } }""")]
    public void ChainWithinTheBounds_FitsTheStack(string schema)
    {
        IEnumerable<string> links = Enumerable.Range(0, 99)
            .Select(i => $"\"S{i}\": " + schema.Replace("§", $"#/components/schemas/S{i + 1}", StringComparison.Ordinal));

        Assert.DoesNotContain(Answer(Document([.. links, "\"S99\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }"])), p => p.StartsWith("BKH001", StringComparison.Ordinal));
    }

    /// <summary>Each schema is made of the next one several times: sixty lines stand for more schemas than there are atoms.</summary>
    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "§" }, { "$ref": "§" }] }""", "BKH001: This schema is composed of more than 100,000 parts")]
    [InlineData("""{ "oneOf": [{ "$ref": "§" }, { "$ref": "§" }, { "type": "string" }] }""", "BKH001: This schema is composed of more than 100,000 parts")]
    [InlineData("""{ "anyOf": [{ "$ref": "§" }, { "title": "a", "$ref": "§" }] }""", "BKH001: This schema is composed of more than 100,000 parts")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "§" }, "b": { "allOf": [{ "$ref": "§" }] }, "c": { "oneOf": [{ "$ref": "§" }, { "$ref": "§" }] } } }""", null)]
    public void SchemaThatRepeatsTheNext_TakesNoTime(string schema, string? problem)
    {
        IEnumerable<string> links = Enumerable.Range(0, 40)
            .Select(i => $"\"S{i}\": " + schema.Replace("§", $"#/components/schemas/S{i + 1}", StringComparison.Ordinal));

        AssertAnswered(Document([.. links, "\"S40\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }"]), problem);
    }

    /// <summary>Circles have no end to reach, but factorially many ways through them.</summary>
    [Fact]
    public void SchemasThatAreAllMadeOfAllOthers_TakeNoTime()
    {
        string all = string.Join(',', Enumerable.Range(0, 14).Select(i => $$"""{ "$ref": "#/components/schemas/S{{i}}" }"""));

        AssertAnswered(
            Document([.. Enumerable.Range(0, 14).Select(i => $$""" "S{{i}}": { "allOf": [{{all}}] } """)]),
            "BKH001: This schema is composed of more than 100,000 parts");
    }

    [Fact]
    public void TooManySchemas_AreRefused() => AssertAnswered(
        Document([.. Enumerable.Range(0, 100_001).Select(i => $"\"S{i}\": {{}}")]),
        "BKH001: The document names more than 100,000 schemas");

    /// <summary>A base of many properties that many schemas extend: the product is what counts.</summary>
    [Fact]
    public void ProductOfPropertiesAndSchemas_IsRefused()
    {
        string properties = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"p{i}\": {{}}"));
        IEnumerable<string> children = Enumerable.Range(0, 2_000).Select(i => $$""" "C{{i}}": { "allOf": [{ "$ref": "#/components/schemas/S0" }] } """);

        AssertAnswered(
            Document([$$""" "S0": { "type": "object", "properties": { {{properties}} } } """, .. children]),
            "BKH001: The schemas up to this one are composed of more than 8,000,000 parts");
    }

    [Fact]
    public void ChainOfResponses_IsRefused()
    {
        string responses = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $$""" "R{{i}}": { "$ref": "#/components/responses/R{{i + 1}}" } """));

        AssertAnswered(
            $$"""
            { "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/components/responses/R0" } } } } },
              "components": { "responses": { {{responses}}, "R2000": { "description": "a" } } } }
            """,
            "BKH001: The reference leads to a reference, and so on more than 50 times");
    }

    private static string Document(IEnumerable<string> schemas) => $$"""
        { "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "servers": [{ "url": "https://shop.example" }],
          "paths": { "/a/b": { "get": { "responses": { "200": { "description": "a", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } } } } } } },
          "components": { "schemas": { {{string.Join(",\n", schemas)}} } } }
        """;

    private static void AssertAnswered(string document, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Answer(document).Take(1));

    /// <summary>The problems of a document that breaks no promise.</summary>
    private static IReadOnlyList<string> Answer(string document)
    {
        Finding? finding = null;
        IReadOnlyList<string> problems = [];
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var thread = new Thread(
            () =>
            {
                finding = new DocumentTrial().Try(new(Path, document, "a test"), compile: false);
                problems = DocumentTrial.Problems(SpecParser.Parse(Path, SourceText.From(document), cancellation), cancellation);
            },
            CompilerStack);
        thread.Start();
        thread.Join();

        Assert.Null(finding);
        return problems;
    }
}
