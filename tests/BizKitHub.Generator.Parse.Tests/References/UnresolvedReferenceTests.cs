using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>References that lead nowhere, or outside, or to the wrong thing.</summary>
public sealed class UnresolvedReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Missing", "The reference '#/components/schemas/Missing' has no target")]
    [InlineData("#/components/schemas/Custmer", "The reference '#/components/schemas/Custmer' has no target; did you mean '#/components/schemas/Customer'?")]
    [InlineData("#/components/schemas/customer", "The reference '#/components/schemas/customer' has no target; did you mean '#/components/schemas/Customer'?")]
    [InlineData("#/definitions/Customer", "The reference '#/definitions/Customer' has no target; did you mean '#/components/schemas/Customer'?")]
    [InlineData("#/components/schemas/Customer/properties/nope", "The reference '#/components/schemas/Customer/properties/nope' has no target")]
    [InlineData("#/components/schemas/Customer/required/7", "The reference '#/components/schemas/Customer/required/7' has no target")]
    [InlineData("#nowhere", "The reference '#nowhere' has no target")]
    [InlineData("Customer", "The reference 'Customer' points outside the document; remote references are never followed; did you mean '#/components/schemas/Customer'?")]
    [InlineData("/components/schemas/Customer", "The reference '/components/schemas/Customer' points outside the document; remote references are never followed; did you mean '#/components/schemas/Customer'?")]
    [InlineData("other.yaml#/components/schemas/Customer", "The reference 'other.yaml#/components/schemas/Customer' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles")]
    [InlineData(".Customer", "The reference '.Customer' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles")]
    [InlineData("https://example.com/Customer", "The reference 'https://example.com/Customer' points outside the document; remote references are never followed")]
    [InlineData("file:///etc/passwd", "The reference 'file:///etc/passwd' points outside the document; remote references are never followed")]
    [InlineData("", "The reference is empty")]
    [InlineData("#", "The reference '#' leads to an OpenAPI document, where a schema is needed")]
    [InlineData("#/info", "The reference '#/info' leads to an info object, where a schema is needed")]
    [InlineData("#/components/parameters/Limit", "The reference '#/components/parameters/Limit' leads to a parameter, where a schema is needed")]
    [InlineData("#/info/title", "The reference '#/info/title' does not lead to a schema")]
    [InlineData("#/components/schemas/Customer/properties", "The reference '#/components/schemas/Customer/properties' does not lead to a schema")]
    [InlineData("#/components/parameters/Limit/required", "The reference '#/components/parameters/Limit/required' does not lead to a schema")]
    [InlineData("#/components/schemas", "The reference '#/components/schemas' does not lead to a schema")]
    public void BrokenReference_IsReportedWhereItStands(string target, string message) =>
        Assert.Equal(message, Spec.Unresolved($$"""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              parameters:
                Limit: {name: limit, in: query, required: true, schema: {type: integer} }
              schemas:
                Customer: {type: object, required: [name], properties: {name: {type: string} } }
                A: {type: array, items: {$ref: «'{{target}}'» } }
            """));

    [Theory]
    [InlineData("parameters: [{$ref: «'#/components/parameters/P'»}]", "The reference '#/components/parameters/P' has no target")]
    [InlineData("requestBody: {$ref: «'#/components/requestBodies/B'»}", "The reference '#/components/requestBodies/B' has no target")]
    [InlineData("responses: {'200': {$ref: «'#/components/responses/R'»}}", "The reference '#/components/responses/R' has no target")]
    [InlineData("responses: {'200': {description: d, headers: {X: {$ref: «'#/components/headers/H'»}}}}", "The reference '#/components/headers/H' has no target")]
    [InlineData("callbacks: {c: {$ref: «'#/components/callbacks/C'»}}", "The reference '#/components/callbacks/C' has no target")]
    [InlineData("responses: {$ref: «'#/components/responses'»}", "A reference cannot stand in place of the responses")]
    [InlineData("responses: {$ref: «'responses.yaml'»}", "The reference 'responses.yaml' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles")]
    [InlineData("requestBody: {content: {$ref: «'content.yaml'»}}", "The reference 'content.yaml' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles")]
    [InlineData("requestBody: {content: {application/json: {schema: {properties: {$ref: «'#/x'»}}}}}", "A reference cannot stand in place of an entry of `properties`")]
    [InlineData("parameters: [{$ref: «7»}]", "`$ref` must be text")]
    [InlineData("requestBody: {content: {a/b: {$ref: «'#/components/mediaTypes/M'»}}}", "The reference '#/components/mediaTypes/M' has no target")]
    public void EveryKindOfReference_IsChecked(string operation, string message) =>
        Assert.Equal(message, Spec.Unresolved($$"""
            openapi: 3.2.0
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  {{operation}}
            """));

    [Theory]
    [InlineData("'2.0'", "paths: {/a: {$ref: «'#/x-missing'»}}", "The reference '#/x-missing' has no target")]
    [InlineData("'2.0'", "paths: {}\nparameters: {Limit: {in: query, name: l, type: string}}\ndefinitions: {A: {$ref: «'#/parameters/Limit'»}}", "The reference '#/parameters/Limit' leads to a parameter, where a schema is needed")]
    [InlineData("'2.0'", "paths: {}\ndefinitions: {Customer: {}, A: {$ref: «'#/definitions/Custoner'»}}", "The reference '#/definitions/Custoner' has no target; did you mean '#/definitions/Customer'?")]
    public void SwaggerReference_IsReportedInItsOwnWords(string version, string rest, string message) =>
        Assert.Equal(message, Spec.Unresolved($"swagger: {version}\ninfo: {{title: T, version: '1'}}\n{rest}\n"));

    [Fact]
    public void EveryBrokenReference_IsReportedInTextOrder()
    {
        var problems = Spec.Parse(Spec.WithSchemas("""
            A: {$ref: '#/components/schemas/X'}
            B: {properties: {p: {$ref: '#/components/schemas/Y'}}}
            C: {$ref: 'other.yaml'}
            """)).Problems;

        Assert.All(problems, p => Assert.Equal(DiagnosticIds.UnresolvedReference, p.Id));
        Assert.Equal([5, 6, 7], problems.Select(p => p.Lines.Start.Line));
    }

    [Fact]
    public void VeryManyBrokenReferences_AreCounted()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"S{i}: {{$ref: '#/x{i}'}}"));

        var problems = Spec.Parse(Spec.WithSchemas(schemas)).Problems;

        Assert.Equal(51, problems.Count);
        Assert.Equal("10 more references have no target from here on", problems[^1].Message);
    }

    [Fact]
    public void ReferenceRepeatedByAnAlias_IsReportedOnce() =>
        Spec.Unresolved(Spec.WithSchemas("A: &a {$ref: «'#/nope'»}\nB: *a"));

    [Theory]
    [InlineData("A: {$ref: «'#/components/schemas/A'»}", "References lead to each other in a circle and never to a value: '#/components/schemas/A'")]
    [InlineData(
        "A: {$ref: «'#/components/schemas/B'»}\nB: {$ref: '#/components/schemas/C'}\nC: {$ref: '#/components/schemas/A'}",
        "References lead to each other in a circle and never to a value: '#/components/schemas/B', '#/components/schemas/C', '#/components/schemas/A'")]
    [InlineData(
        "Z: {$ref: '#/components/schemas/A'}\nA: {$ref: «'#/components/schemas/A'», description: d}",
        "References lead to each other in a circle and never to a value: '#/components/schemas/A'")]
    public void CircleOfReferences_IsReportedOnce(string schemas, string message) =>
        Assert.Equal(message, Spec.Unresolved(Spec.WithSchemas(schemas)));

    [Fact]
    public void LongCircle_IsNotSpelledOut()
    {
        var schemas = "S0: {$ref: «'#/components/schemas/S1'»}\n"
            + string.Join('\n', Enumerable.Range(1, 9).Select(i => $"S{i}: {{$ref: '#/components/schemas/S{(i + 1) % 10}'}}"));

        Assert.EndsWith("'#/components/schemas/S5' and so on", Spec.Unresolved(Spec.WithSchemas(schemas)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, "'#/components/schemas/S1', '#/components/schemas/S2', '#/components/schemas/S3', '#/components/schemas/S4', '#/components/schemas/S5' and so on")]
    [InlineData(5, "'#/components/schemas/S1', '#/components/schemas/S2', '#/components/schemas/S3', '#/components/schemas/S4', '#/components/schemas/S0'")]
    public void CircleOfMoreThanFive_EndsWithAndSoOn(int length, string steps)
    {
        var schemas = "S0: {$ref: «'#/components/schemas/S1'»}\n"
            + string.Join('\n', Enumerable.Range(1, length - 1).Select(i => $"S{i}: {{$ref: '#/components/schemas/S{(i + 1) % length}'}}"));

        Assert.Equal("References lead to each other in a circle and never to a value: " + steps, Spec.Unresolved(Spec.WithSchemas(schemas)));
    }

    [Fact]
    public void TwoCircles_AreTwoErrors() => Assert.Equal(
        [
            "References lead to each other in a circle and never to a value: '#/components/schemas/B', '#/components/schemas/A'",
            "References lead to each other in a circle and never to a value: '#/components/schemas/C'",
        ],
        Spec.Parse(Spec.WithSchemas("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}\nC: {$ref: '#/components/schemas/C'}")).Problems.Select(p => p.Message));

    [Fact]
    public void ChainOfFiftyReferences_IsRead() => Spec.ParseClean(Spec.WithSchemas(Chain(isMarked: false, 50)));

    [Fact]
    public void LongerChain_IsRefused() => Assert.Equal(
        "The reference leads to a reference, and so on more than 50 times",
        Spec.Unreadable(Spec.WithSchemas(Chain(isMarked: true, 51))));

    [Fact]
    public void RecursiveSchema_IsNoCircle() =>
        Spec.ParseClean(Spec.WithSchemas("A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}"));

    [Theory]
    [InlineData("example: {$ref: '#/nope'}")]
    [InlineData("default: {$ref: nope.yaml}")]
    [InlineData("enum: [{$ref: '#/nope'}]")]
    [InlineData("const: {$ref: '#/nope'}")]
    [InlineData("examples: [{$ref: '#/nope'}]")]
    [InlineData("x-own: {$ref: '#/nope'}")]
    [InlineData("properties: {$ref: {type: string}}")]
    public void ReferenceInData_IsData(string keyword) => Spec.ParseClean(Spec.WithSchemas($"A: {{{keyword}}}"));

    [Fact]
    public void BrokenReferenceToAnExample_OnlyLosesTheExample()
    {
        var message = Spec.Repaired("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: d
                      content: {application/json: {examples: {e: {$ref: «./examples/e.json»}}}}
            """);

        Assert.Equal(
            "The reference './examples/e.json' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles; an example is left out",
            message);
    }

    [Fact]
    public void LongReference_IsCutInTheMessage() =>
        Assert.True(Spec.Unresolved(Spec.WithSchemas($"A: {{$ref: «'#/{new string('a', 5_000)}'»}}")).Length < 250);

    /// <summary>Schemas that refer each to the next one; the first reference is marked.</summary>
    private static string Chain(bool isMarked, int length) =>
        (isMarked ? "S0: {$ref: «'#/components/schemas/S1'»}\n" : "S0: {$ref: '#/components/schemas/S1'}\n")
        + string.Concat(Enumerable.Range(1, length - 1).Select(i => $"S{i}: {{$ref: '#/components/schemas/S{i + 1}'}}\n"))
        + $"S{length}: {{type: string}}";
}
