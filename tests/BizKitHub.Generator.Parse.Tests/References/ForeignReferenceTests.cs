using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>References into other files are followed when the project has these files, and never otherwise.</summary>
public sealed class ForeignReferenceTests
{
    private const string Money = "type: object\nproperties:\n  currency: {$ref: './currency.json'}\n";

    [Theory]
    [InlineData("./common.yaml#/components/schemas/Price", "Price")]
    [InlineData("common.yaml#/components/schemas/a-b", "a-b")]
    [InlineData("../folder/common.yaml#/components/schemas/Price", "Price")]
    [InlineData("schemas/currency.json", "Currency")]
    [InlineData("schemas/currency.json#", "Currency")]
    [InlineData("schemas/currency.json#/definitions/Code", "Code")]
    [InlineData("schemas/all.yaml#/Price", "Price")]
    [InlineData("common.yaml#/components/schemas/Owner/properties/name", "OwnerName")]
    [InlineData("common.yaml#/components/schemas/%61-b", "a-b")]
    public void Reference_LeadsToAComponentOfThatName(string reference, string name)
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas($"A: {{properties: {{p: {{$ref: '{reference}'}}}}}}"),
            ("folder/common.yaml", "components: {schemas: {Price: {type: integer}, a-b: {type: integer}, Owner: {properties: {name: {type: integer}}}}}"),
            ("folder/schemas/currency.json", """{"type": "integer", "definitions": {"Code": {"type": "integer"}}}"""),
            ("folder/schemas/all.yaml", "Price: {type: integer}"));

        Assert.Empty(result.Problems);
        var schema = Assert.IsType<OpenApiSchemaReference>(result.Document!.OpenApi.Components!.Schemas!["A"].Properties!["p"]);
        Assert.Equal(name, schema.Reference.Id);
        Assert.Equal(JsonSchemaType.Integer, schema.Type);
    }

    [Fact]
    public void ComponentThatNamesAFile_IsThatFile()
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas("Money: {$ref: 'schemas/money.yaml'}\nOther: {$ref: 'schemas/money.yaml'}\nA: {properties: {m: {$ref: '#/components/schemas/Money'}, c: {$ref: 'schemas/money.yaml#/properties/currency'}}}"),
            ("folder/schemas/money.yaml", Money),
            ("folder/schemas/currency.json", """{"type": "string", "x": {"$ref": "money.yaml"}}"""));

        Assert.Empty(result.Problems);
        Assert.Equal(
            """{"Money":{"type":"object","properties":{"currency":{"$ref":"#/components/schemas/Currency"}}},"Other":{"$ref":"#/components/schemas/Money"},"A":{"properties":{"m":{"$ref":"#/components/schemas/Money"},"c":{"$ref":"#/components/schemas/Currency"}}},"Currency":{"type":"string","x":{"$ref":"money.yaml"}}}""",
            Spec.Json(result.Document!, "#/components/schemas"));
    }

    [Fact]
    public void ReferenceInPlaceOfAMapping_StandsForItsEntries()
    {
        const string Text = """
            openapi: 3.1.0
            paths: {$ref: paths/all.yaml}
            components:
              schemas: {$ref: 'schemas.yaml#/all', Own: {type: string}}
            """;

        var result = Spec.ParseBeside(
            Text,
            ("folder/paths/all.yaml", "/a/{id}: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '../schemas.yaml#/all/Price'}}}}}}}"),
            ("folder/schemas.yaml", "all: {Price: {type: integer}, a/b: {type: number}}"));

        Assert.Equal("A reference cannot stand in place of a mapping; it is read as one for each entry (2 places)", result.Problems[0].Message);
        Assert.Equal("getA", result.Document!.OpenApi.Paths["/a/{id}"].Operations![HttpMethod.Get].OperationId);
        Assert.Equal(
            """{"Own":{"type":"string"},"Price":{"type":"integer"},"a_b":{"type":"number"}}""",
            Spec.Json(result.Document, "#/components/schemas"));
        var answer = result.Document.OpenApi.Paths["/a/{id}"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema;
        Assert.Equal("Price", Assert.IsType<OpenApiSchemaReference>(answer).Reference.Id);
    }

    [Fact]
    public void OwnEntriesOfAMapping_CountBeforeThoseOfTheFile() => Assert.Equal(
        """{"Own":{"type":"string"},"P":{"type":"integer"}}""",
        Spec.Json(
            Spec.ParseBeside(Spec.WithSchemas("$ref: schemas.yaml\nOwn: {type: string}"), ("folder/schemas.yaml", "Own: {type: integer}\nx-own: {type: integer}\nP: {type: integer}")).Document!,
            "#/components/schemas"));

    [Theory]
    [InlineData("schemas.yaml")]
    [InlineData("schemas.yaml#")]
    public void EntryOfTheFileThatIsWrong_IsToldAtTheReference(string reference)
    {
        var marked = new MarkedText(Spec.WithSchemas($"$ref: «'{reference}'»"));

        var problem = Spec.ParseBeside(marked.Text, ("folder/schemas.yaml", "P: 3")).Problems.First(p => p.Id == DiagnosticIds.UnresolvedReference);

        Assert.Equal((Spec.Path, marked.Span, "The reference 'schemas.yaml#/P' does not lead to a schema"), (problem.Path, problem.Span, problem.Message));
    }

    [Fact]
    public void ReferencesInAFile_StartFromThatFile()
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas("A: {$ref: 'schemas/money.yaml'}\nCurrency: {type: integer}"),
            ("folder/schemas/money.yaml", Money),
            ("folder/schemas/currency.json", """{"$ref": "#/$defs/Code", "$defs": {"Code": {"type": "string"}}}"""),
            ("folder/currency.json", "{}"));

        Assert.Empty(result.Problems);
        Assert.Equal(JsonSchemaType.String, result.Document!.OpenApi.Components!.Schemas!["A"].Properties!["currency"].Type);
    }

    [Fact]
    public void FilesThatReferToEachOther_AreReadOnce()
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas("A: {properties: {b: {$ref: 'b.yaml#/B'}}}"),
            ("folder/b.yaml", "B: {properties: {a: {$ref: 'test.openapi.yaml#/components/schemas/A'}, c: {$ref: './c.yaml'}}}"),
            ("folder/c.yaml", "properties: {b: {$ref: '../folder/b.yaml#/B'}, c: {$ref: '#'}}"));

        Assert.Empty(result.Problems);
        Assert.Equal("""{"A":{"properties":{"b":{"$ref":"#/components/schemas/B"}}},"B":{"properties":{"a":{"$ref":"#/components/schemas/A"},"c":{"$ref":"#/components/schemas/C"}}},"C":{"properties":{"b":{"$ref":"#/components/schemas/B"},"c":{"$ref":"#/components/schemas/C"}}}}""", Spec.Json(result.Document!, "#/components/schemas"));
    }

    [Fact]
    public void PartsOfEveryKind_ComeFromAFile()
    {
        const string Text = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a: {$ref: 'paths/a.yaml'}
              /b:
                post:
                  parameters: [{$ref: 'common.yaml#/components/parameters/Limit'}]
                  requestBody: {$ref: 'common.yaml#/components/requestBodies/Body'}
                  responses: {'200': {$ref: 'common.yaml#/components/responses/Ok'}}
            """;
        var result = Spec.ParseBeside(
            Text,
            ("folder/paths/a.yaml", "get: {operationId: getA, responses: {'200': {$ref: '../common.yaml#/components/responses/Ok'}}}"),
            ("folder/common.yaml", """
                openapi: 3.1.0
                components:
                  parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
                  requestBodies: {Body: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                  responses: {Ok: {description: D, headers: {X: {$ref: '#/components/headers/X'}}, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                  headers: {X: {schema: {type: integer}}}
                  schemas: {S: {type: string}}
                """));

        Assert.Empty(result.Problems);
        var paths = result.Document!.OpenApi.Paths;
        Assert.Equal("getA", paths["/a"].Operations![HttpMethod.Get].OperationId);
        Assert.Equal("D", paths["/a"].Operations![HttpMethod.Get].Responses!["200"].Description);
        var post = paths["/b"].Operations![HttpMethod.Post];
        Assert.Equal("limit", Assert.Single(post.Parameters!).Name);
        Assert.Equal(JsonSchemaType.String, post.RequestBody!.Content!["application/json"].Schema!.Type);
        Assert.Equal(JsonSchemaType.Integer, post.Responses!["200"].Headers!["X"].Schema!.Type);
        Assert.Equal(["S"], result.Document.OpenApi.Components!.Schemas!.Keys);
    }

    [Fact]
    public void SwaggerParts_ComeFromAFile()
    {
        const string Text = """
            swagger: '2.0'
            paths:
              /a:
                post:
                  parameters: [{$ref: 'common.yaml#/parameters/Limit'}, {$ref: 'common.yaml#/parameters/Body'}]
                  responses: {'200': {$ref: 'common.yaml#/responses/Ok'}}
            """;
        var result = Spec.ParseBeside(Text, ("folder/common.yaml", """
            parameters:
              Limit: {name: limit, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
              Body: {name: body, in: body, schema: {$ref: '#/definitions/S'}}
            responses: {Ok: {description: D, schema: {$ref: '#/definitions/S'}}}
            definitions: {S: {type: string}}
            """));

        Assert.Empty(result.Problems);
        var post = result.Document!.OpenApi.Paths["/a"].Operations![HttpMethod.Post];
        Assert.Equal(ParameterStyle.PipeDelimited, Assert.Single(post.Parameters!).Style);
        Assert.Equal(JsonSchemaType.String, post.RequestBody!.Content!["application/json"].Schema!.Type);
        Assert.Equal(JsonSchemaType.String, post.Responses!["200"].Content!["application/json"].Schema!.Type);
        Assert.Equal(["S"], result.Document.OpenApi.Components!.Schemas!.Keys);
    }

    [Fact]
    public void DiscriminatorMapping_LeadsIntoAFile()
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas("A: {type: object, discriminator: {propertyName: kind, mapping: {cat: './cat.yaml', dog: 'pets.yaml#/Dog'}}}"),
            ("folder/cat.yaml", "{type: object}"),
            ("folder/pets.yaml", "Dog: {type: object}"));

        Assert.Empty(result.Problems);
        Assert.Equal("""{"cat":"#/components/schemas/Cat","dog":"#/components/schemas/Dog"}""", Spec.Json(result.Document!, "#/components/schemas/A/discriminator/mapping"));
    }

    [Fact]
    public void ProblemInAFile_StandsInThatFile()
    {
        const string File = "components:\n  schemas:\n    B:\n      type: object\n      properties: {x: {maxLength: «-1»}}\n";
        var marked = new MarkedText(File);

        var result = Spec.ParseBeside("foo: 1\n" + Spec.WithSchemas("A: {$ref: 'b.yaml#/components/schemas/B'}"), ("folder/b.yaml", marked.Text));

        Assert.Equal([Spec.Path, "folder/b.yaml"], result.Problems.Select(p => p.Path));
        Assert.Equal((DiagnosticIds.RepairedDocument, marked.Span, marked.Lines), (result.Problems[1].Id, result.Problems[1].Span, result.Problems[1].Lines));
        Assert.Equal("`maxLength` must be a whole number from 0 on; it is left out", result.Problems[1].Message);
        var bound = result.Document!.Positions.ProblemAt("#/components/schemas/A/properties/x", "BKH003", "m");
        Assert.Equal(("folder/b.yaml", new(4, 19)), (bound.Path, bound.Lines.Start));
    }

    [Fact]
    public void UnreadableFile_IsToldThereAndAtTheReference()
    {
        var marked = new MarkedText(Spec.WithSchemas("A: {$ref: «'b.yaml'»}"));

        var result = Spec.ParseBeside(marked.Text, ("folder/b.yaml", "type: object\nproperties: {x: [}\n"));

        Assert.Null(result.Document);
        Assert.Equal([(DiagnosticIds.UnresolvedReference, Spec.Path), (DiagnosticIds.UnreadableDocument, "folder/b.yaml")], result.Problems.Select(p => (p.Id, p.Path)));
        Assert.Equal((marked.Span, "The reference 'b.yaml' leads to a file that cannot be read"), (result.Problems[0].Span, result.Problems[0].Message));
        Assert.Equal(1, result.Problems[1].Lines.Start.Line);
    }

    [Fact]
    public void DanglingReferenceInAFile_IsToldThere()
    {
        var marked = new MarkedText("type: object\nproperties: {x: {$ref: «'#/nope'»}}\n");

        var problem = Assert.Single(Spec.ParseBeside(Spec.WithSchemas("A: {$ref: 'b.yaml'}"), ("folder/b.yaml", marked.Text)).Problems);

        Assert.Equal(("folder/b.yaml", marked.Span, "The reference '#/nope' has no target"), (problem.Path, problem.Span, problem.Message));
    }

    [Theory]
    [InlineData("b.yaml#/nope", "The reference 'b.yaml#/nope' has no target")]
    [InlineData("b.yaml#/components/schemas/A", "The reference 'b.yaml#/components/schemas/A' has no target")]
    [InlineData("b.yaml#own", "The reference 'b.yaml#own' has no target")]
    [InlineData("empty.yaml", "The reference 'empty.yaml' leads to a file that cannot be read")]
    [InlineData("list.yaml", "The reference 'list.yaml' does not lead to a schema")]
    [InlineData("other.yaml", "The reference 'other.yaml' points outside the document; remote references are never followed, but files are that the project lists as AdditionalFiles")]
    [InlineData("https://example.com/b.yaml", "The reference 'https://example.com/b.yaml' points outside the document; remote references are never followed")]
    [InlineData("/folder/b.yaml", "The reference '/folder/b.yaml' points outside the document; remote references are never followed")]
    public void ReferenceToNothing_IsTold(string reference, string message)
    {
        var result = Spec.ParseBeside(
            Spec.WithSchemas($"A: {{$ref: '{reference}'}}\nB: {{$anchor: own}}"),
            ("folder/b.yaml", "{}"),
            ("folder/empty.yaml", "# nothing"),
            ("folder/list.yaml", "[1]"));

        Assert.Equal(message, result.Problems[0].Message);
        Assert.Equal(DiagnosticIds.UnresolvedReference, result.Problems[0].Id);
    }

    [Fact]
    public void WhatIsWrongWithAFile_IsToldThere()
    {
        var marked = new MarkedText("type: object\n«type»: string\n");

        var problem = Assert.Single(Spec.ParseBeside(Spec.WithSchemas("A: {$ref: 'b.yaml'}"), ("folder/b.yaml", marked.Text)).Problems);

        Assert.Equal(
            ("folder/b.yaml", marked.Span, marked.Lines, "The key 'type' stands twice in one mapping; the last one counts"),
            (problem.Path, problem.Span, problem.Lines, problem.Message));
    }

    [Fact]
    public void PartThatSeveralReferToOrInto_IsCheckedOnce() => Assert.Equal(
        ["`const` is not part of OpenAPI 3.0; read as an enum with one value"],
        Spec.ParseBeside(
            Spec.WithSchemas("A: {$ref: 'b.yaml#/B/properties/x'}\nC: {$ref: 'b.yaml#/B'}", "3.0.3"),
            ("folder/b.yaml", "B: {properties: {x: {const: 1}}}")).Problems.Select(p => p.Message));

    [Fact]
    public void FilesTogether_KeepTheLimitOfOneDocument()
    {
        var root = new JsonObject();
        var files = new ForeignFiles(
            new PlacedFile("a.yaml", SourceText.From("0123456789"), 0),
            root,
            [new("b.yaml", SourceText.From("{b: 1234}")), new("c.yaml", SourceText.From("{c: 1234567}")), new("d.yaml", SourceText.From("# only a comment"))],
            new SourceMap(0),
            new RepairLog(),
            new ParseLimits { Characters = 32 },
            TestContext.Current.CancellationToken);

        Assert.Equal("""{"b":1234}""", files.Find("b.yaml", root)!.ToJsonString());
        Assert.Null(files.FailureOf("b.yaml", root));
        Assert.Null(files.Find("c.yaml", root));
        Assert.Equal(new ReadFailure(new TextSpan(21, 0), "The document is longer than 11 characters"), files.FailureOf("c.yaml", root));
        Assert.Equal([0, 11, 21], files.Placed.Select(f => f.Start));
    }

    [Fact]
    public void FileThatIsEmpty_IsCalledSo()
    {
        var problems = Spec.ParseBeside(Spec.WithSchemas("A: {$ref: 'b.yaml'}"), ("folder/b.yaml", "# nothing")).Problems;

        Assert.Equal(["The reference 'b.yaml' leads to a file that cannot be read", "The file is empty"], problems.Select(p => p.Message));
    }

    [Fact]
    public void UnneededFile_IsNotRead() =>
        Assert.Empty(Spec.ParseBeside(Spec.WithSchemas("A: {description: see b.yaml}"), ("folder/b.yaml", "{broken")).Problems);

    [Fact]
    public void UnneededPart_IsNotLookedAt() =>
        Assert.Empty(Spec.ParseBeside(Spec.WithSchemas("A: {$ref: 'b.yaml#/B'}"), ("folder/b.yaml", "B: {type: string}\nC: {$ref: nope.yaml}")).Problems);

    [Fact]
    public void PartOfAPart_IsLookedAtOnce()
    {
        const string File = "B: {properties: {x: {maxLength: -1, const: 1}}}";

        var result = Spec.ParseBeside(Spec.WithSchemas("A: {$ref: 'b.yaml#/B/properties/x'}\nC: {$ref: 'b.yaml#/B'}"), ("folder/b.yaml", File));

        Assert.Equal("`maxLength` must be a whole number from 0 on; it is left out", Assert.Single(result.Problems).Message);
        Assert.Equal("""{"A":{"enum":[1]},"C":{"properties":{"x":{"$ref":"#/components/schemas/A"}}}}""", Spec.Json(result.Document!, "#/components/schemas"));
    }

    [Fact]
    public void SchemaThatIsAFlag_IsAWholeFile() =>
        Assert.Equal("{}", Spec.Json(Spec.ParseBeside(Spec.WithSchemas("A: {items: {$ref: 'any.json'}}"), ("folder/any.json", "true")).Document!, "#/components/schemas/Any"));
}
