using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>A pointer into the repaired tree leads to what the author wrote.</summary>
public sealed class SpecPositionsTests
{
    [Theory]
    [InlineData("#/info/title", """
        openapi: 3.1.0
        info:
          title: «My API»
          version: '1'
        paths: {}
        """)]
    [InlineData("/info/version", """
        openapi: 3.1.0
        info:
          title: My API
          version: «'1'»
        paths: {}
        """)]
    [InlineData("#/info", """
        openapi: 3.1.0
        «info»:
          title: My API
          version: '1'
        paths: {}
        """)]
    [InlineData("#", """
        # comment
        «openapi: 3.1.0»
        info: {title: My API, version: '1'}
        paths: {}
        """)]
    [InlineData("#/paths/~1a~1{id}/get/parameters/1/schema/type", """
        openapi: 3.1.0
        info: {title: My API, version: '1'}
        paths:
          /a/{id}:
            get:
              parameters:
                - {name: x, in: query, schema: {type: string}}
                - name: id
                  in: path
                  required: true
                  schema: {type: «integer»}
              responses: {}
        """)]
    [InlineData("#/paths/~1a/get/parameters/0", """
        openapi: 3.1.0
        info: {title: My API, version: '1'}
        paths:
          /a:
            get:
              parameters:
                - «name: x»
                  in: query
                  schema: {type: string}
              responses: {}
        """)]
    [InlineData("#/info/description", """
        openapi: 3.1.0
        info:
          title: T
          version: '1'
          description: «|»
            First line.
            Second line.
        paths: {}
        """)]
    [InlineData("#/paths/~1a~0b%20c/summary", """
        openapi: 3.1.0
        info: {title: My API, version: '1'}
        paths:
          /a~b c: {summary: «S»}
        """)]
    public void Pointer_LeadsToItsValue(string location, string marked) => AssertPlace(location, marked, Spec.Path);

    [Theory]
    [InlineData("#/info/title/more/and/more", """{"openapi": "3.1.0", "info": {"title": «"T"», "version": "1"}, "paths": {}}""")]
    [InlineData("#/info/contact/name", """{"openapi": "3.1.0", «"info"»: {"title": "T", "version": "1"}, "paths": {}}""")]
    [InlineData("#/paths/~1b/get", """{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, «"paths"»: {"/a": {}}}""")]
    [InlineData("#/tags/5/name", """{"openapi": "3.1.0", «"tags"»: [{"name": "a"}], "paths": {}}""")]
    [InlineData("#/tags/x", """{"openapi": "3.1.0", «"tags"»: [{"name": "a"}], "paths": {}}""")]
    [InlineData("#/nowhere", """«{"openapi": "3.1.0", "paths": {}}»""")]
    [InlineData("nonsense", """«{"openapi": "3.1.0", "paths": {}}»""")]
    public void UnknownPointer_LeadsToItsNearestAncestor(string location, string marked) => AssertPlace(location, marked, Spec.JsonPath);

    [Theory]
    [InlineData("#/info/title", "{\r\n\t\"openapi\": \"3.1.0\",\r\n\t\"info\": {\r\n\t\t\"title\": «\"T\"»,\r\n\t\t\"version\": \"1\"\r\n\t},\r\n\t\"paths\": {}\r\n}\r\n")]
    [InlineData("#/info/title", "openapi: 3.1.0\r\ninfo:\r\n  description: |\r\n    a\r\n\r\n    b\r\n  title: «T»\r\n  version: '1'\r\npaths: {}\r\n")]
    [InlineData("#/info/title", "\uFEFFopenapi: 3.1.0\ninfo: {title: «T», version: '1'}\npaths: {}\n")]
    [InlineData("#/info/title", "\uFEFF{\"openapi\": \"3.1.0\", \"info\": {\"title\": «\"T\"», \"version\": \"1\"}, \"paths\": {}}")]
    [InlineData("#/info/title", "openapi: 3.1.0\ninfo: {version: '😀 žluťoučký', title: «T»}\npaths: {}\n")]
    [InlineData("#/info/title", "{\"openapi\": \"3.1.0\", \"info\": {\"version\": \"😀 \\ud83d\\ude00 žluťoučký\", \"title\": «\"T\"»}, \"paths\": {}}")]
    [InlineData("#/info/title", "openapi: 3.1.0\ninfo: {version: \"a\\\n  b\", title: «T»}\npaths: {}\n")]
    public void LineEndsAndEncodings_MoveNothing(string location, string marked) => AssertPlace(location, marked, Spec.Path);

    [Fact]
    public void Null_HasAPlace()
    {
        const string Marked = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {default: «null»}
            """;

        AssertPlace("#/components/schemas/A/default", Marked, Spec.Path);
    }

    [Fact]
    public void NothingBehindAKey_IsShownByTheKey()
    {
        const string Marked = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A:
                  «default»:
            """;

        AssertPlace("#/components/schemas/A/default", Marked, Spec.Path);
    }

    [Fact]
    public void RepeatedValue_IsShownWhereItIsWritten()
    {
        const string Marked = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: &a {type: object, properties: {x: {type: «string»}}}
                B: *a
            """;

        AssertPlace("#/components/schemas/B/properties/x/type", Marked, Spec.Path);
    }

    [Theory]
    [InlineData("#/components/schemas/A/anyOf/0/$ref")]
    [InlineData("#/components/schemas/A/anyOf/0/foo")]
    public void WrappedSchema_IsStillWhereItWas(string location)
    {
        var place = location.EndsWith("$ref", StringComparison.Ordinal) ? "{nullable: true, allOf: [{$ref: «'#/components/schemas/B'»}]}" : "{nullable: true, allOf: [«{$ref: '#/components/schemas/B'}»]}";

        AssertPlace(location, $"openapi: 3.0.3\npaths: {{}}\ncomponents:\n  schemas:\n    A: {place}\n    B: {{type: string}}\n", Spec.Path);
    }

    [Fact]
    public void HoistedSchema_IsStillWhereItWas()
    {
        const string Marked = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {type: object, properties: {x: {type: «string»}}}
                B: {$ref: '#/components/schemas/A/properties/x'}
            """;

        AssertPlace("#/components/schemas/AX/type", Marked, Spec.Path);
    }

    [Fact]
    public void SwaggerPointers_AreThoseOfOpenApi3()
    {
        const string Marked = """
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  parameters:
                    - {in: body, name: b, schema: {type: object, properties: {x: {type: «string»}}}}
                  responses: {}
            """;

        AssertPlace("#/paths/~1a/post/requestBody/content/application~1json/schema/properties/x/type", Marked, Spec.Path);
    }

    private static void AssertPlace(string location, string marked, string path)
    {
        var text = new MarkedText(marked);
        var result = Spec.Parse(text.Text, path);
        Assert.NotNull(result.Document);

        var problem = result.Document.Positions.ProblemAt(location, DiagnosticIds.UnsupportedConstruct, "words");

        Assert.Equal(text.Text[text.Span.Start..text.Span.End], text.Text[problem.Span.Start..problem.Span.End]);
        Assert.Equal(new Problem(DiagnosticIds.UnsupportedConstruct, "words", path, text.Span, text.Lines), problem);
    }
}
