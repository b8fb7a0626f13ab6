using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Swagger;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.Swagger;

/// <summary>The corners of OpenAPI 2.0: nothing gets lost in silence.</summary>
public sealed class SwaggerCompletenessTests
{
    [Theory]
    [InlineData("{name: h, in: header, type: array, items: {type: string}, collectionFormat: «pipes»}", "`collectionFormat: pipes` has no counterpart in OpenAPI 3 here; read as `csv`")]
    [InlineData("{name: h, in: header, type: array, items: {type: string}, collectionFormat: «multi»}", "`collectionFormat: multi` has no counterpart in OpenAPI 3 here; read as `csv`")]
    [InlineData("{name: q, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: «ssv»}}", "`collectionFormat: ssv` has no counterpart in OpenAPI 3 here; read as `csv`")]
    [InlineData("{name: q, in: query, type: array, items: {type: array, items: {type: array, items: {type: string}, collectionFormat: «pipes»}}}", "`collectionFormat: pipes` has no counterpart in OpenAPI 3 here; read as `csv`")]
    [InlineData("{name: p, in: path, required: true, type: array, items: {type: string}, collectionFormat: «tsv»}", "`collectionFormat: tsv` has no counterpart in OpenAPI 3 here; read as `csv`")]
    [InlineData("{name: b, in: body, schema: {type: string}}, «{name: c, in: body, schema: {type: string}}»", "An operation has one body; this one is left out")]
    [InlineData("{name: b, in: body, schema: {type: string}}, «{name: f, in: formData, type: string}»", "An operation has a body or form fields, not both; the form fields are left out")]
    [InlineData("«{name: f, in: formData, type: array, items: {type: string}, collectionFormat: tsv}»", "`collectionFormat: tsv` has no counterpart in OpenAPI 3; read as `csv`")]
    public void WhatHasNoCounterpart_IsTold(string parameters, string message) => Assert.Equal(message, Spec.Repaired(Operation(parameters)));

    [Theory]
    [InlineData("{name: p, in: path, required: true, type: array, items: {type: string}, collectionFormat: csv}")]
    [InlineData("{name: q, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: csv}, collectionFormat: multi}")]
    public void CommasEverywhere_AreSilent(string parameters) => Spec.ParseClean(Operation(parameters));

    [Theory]
    [InlineData("[multipart/form-data]", "type: string", "multipart/form-data")]
    [InlineData("[application/x-www-form-urlencoded]", "type: string", "application/x-www-form-urlencoded")]
    [InlineData("[application/x-www-form-urlencoded, multipart/form-data]", "type: string", "application/x-www-form-urlencoded")]
    [InlineData("[application/x-www-form-urlencoded, multipart/form-data]", "type: file", "multipart/form-data")]
    [InlineData("[application/json]", "type: file", "multipart/form-data")]
    [InlineData("[]", "type: array, items: {type: file}", "multipart/form-data")]
    public void FormFields_ChooseTheirMediaType(string consumes, string field, string expected)
    {
        var body = Body(Spec.ParseClean(Operation($"{{name: f, in: formData, {field}}}", "consumes: " + consumes)));

        Assert.Equal(expected, Assert.Single(body.Content!).Key);
    }

    [Fact]
    public void File_IsBinaryText()
    {
        var schema = Body(Spec.ParseClean(Operation("{name: f, in: formData, required: true, type: file}, {name: n, in: formData, type: integer, x-nullable: true}"))).Content!["multipart/form-data"].Schema!;

        Assert.Equal((JsonSchemaType.String, "binary"), (schema.Properties!["f"].Type, schema.Properties["f"].Format));
        Assert.Equal(JsonSchemaType.Integer | JsonSchemaType.Null, schema.Properties["n"].Type);
        Assert.Equal(["f"], schema.Required!);
    }

    [Fact]
    public void DocumentsConsumesAndProduces_HoldForEveryOperation()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            consumes: [application/xml]
            produces: [text/plain]
            definitions: {A: {type: string, readOnly: true}}
            paths:
              /a:
                post:
                  parameters: [{name: b, in: body, schema: {$ref: '#/definitions/A'}}]
                  responses: {'200': {description: d, schema: {$ref: '#/definitions/A'}}}
            """);

        Assert.Equal("application/xml", Assert.Single(Body(document).Content!).Key);
        Assert.Equal("text/plain", Assert.Single(document.OpenApi.Paths["/a"].Operations![HttpMethod.Post].Responses!["200"].Content!).Key);
        Assert.True(document.OpenApi.Components!.Schemas!["A"].ReadOnly);
    }

    [Fact]
    public void Security_KeepsItsAndsAndOrsAndScopes()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            securityDefinitions:
              key: {type: apiKey, in: query, name: k}
              app: {type: oauth2, flow: application, tokenUrl: 'https://e.com/t', scopes: {read: r, write: w}}
            security: [{key: []}]
            paths:
              /a:
                post: {security: [{key: [], app: [read, write]}, {app: [read]}, {}], responses: {}}
                get: {security: [], responses: {}}
                put: {responses: {}}
            """);

        var operations = document.OpenApi.Paths["/a"].Operations!;
        Assert.Equal(
            ["key() app(read write)", "app(read)", ""],
            operations[HttpMethod.Post].Security!.Select(s => string.Join(' ', s.Select(k => $"{k.Key.Reference.Id}({string.Join(' ', k.Value)})"))));
        Assert.Empty(operations[HttpMethod.Get].Security!);
        Assert.Null(operations[HttpMethod.Put].Security);
        Assert.Equal("key", Assert.Single(Assert.Single(document.OpenApi.Security!)).Key.Reference.Id);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("put")]
    [InlineData("post")]
    [InlineData("delete")]
    [InlineData("options")]
    [InlineData("head")]
    [InlineData("patch")]
    public void OperationOfEveryMethod_IsLifted(string method)
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            paths:
              /a:
                METHOD:
                  consumes: [application/json]
                  produces: [text/plain]
                  schemes: [https]
                  parameters: [{name: q, in: query, type: string}]
                  responses: {'200': {description: d, schema: {type: string}}}
            """.Replace("METHOD", method, StringComparison.Ordinal));

        Assert.Equal(
            """{"parameters":[{"name":"q","in":"query","schema":{"type":"string"}}],"responses":{"200":{"description":"d","content":{"text/plain":{"schema":{"type":"string"}}}}}}""",
            Spec.Json(document, "#/paths/~1a/" + method));
    }

    [Fact]
    public void PartsThatNobodyRefersTo_AreLiftedAsWell()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            produces: [text/plain]
            paths: {}
            parameters:
              P: {name: p, in: query, type: integer}
              B: {name: b, in: body, schema: {type: string}}
              F: {name: f, in: formData, type: string}
            responses:
              R: {description: d, schema: {type: string}, headers: {X: {type: integer}}}
              S: {$ref: '#/responses/R'}
            """);

        Assert.Equal(
            """{"parameters":{"P":{"name":"p","in":"query","schema":{"type":"integer"}}},"responses":{"R":{"description":"d","headers":{"X":{"schema":{"type":"integer"}}},"content":{"text/plain":{"schema":{"type":"string"}}}},"S":{"$ref":"#/components/responses/R"}}}""",
            Spec.Json(document, "#/components"));
    }

    [Fact]
    public void ResponsesOfOtherFiles_HaveTheDocumentsMediaType()
    {
        var result = Spec.ParseBeside(
            "swagger: '2.0'\nproduces: [text/plain]\npaths: {/a: {get: {produces: [text/csv], responses: {'200': {description: d, schema: {type: string}}, '400': {$ref: 'common.yaml#/bad'}}}}}\n",
            ("folder/common.yaml", "bad: {description: bad, schema: {type: string}}"));

        Assert.Empty(result.Problems);
        Assert.Equal(["text/csv"], result.Document!.OpenApi.Paths["/a"].Operations![HttpMethod.Get].Responses!["200"].Content!.Keys);
        Assert.Equal(["text/plain"], result.Document.OpenApi.Paths["/a"].Operations![HttpMethod.Get].Responses!["400"].Content!.Keys);
    }

    [Theory]
    [InlineData("{}", "{}", "application/json")]
    [InlineData("""{"produces": ["text/csv"]}""", """{"produces": ["text/plain"]}""", "text/csv")]
    [InlineData("{}", """{"produces": ["text/plain", "text/csv"]}""", "text/plain,text/csv")]
    [InlineData("""{"produces": []}""", """{"produces": ["text/plain"]}""", "application/json")]
    [InlineData("""{"produces": ["", "text/csv", "text/csv"]}""", "{}", "text/csv")]
    [InlineData("""{"produces": [""]}""", "{}", "application/json")]
    [InlineData("""{"consumes": ["text/csv"]}""", "{}", "application/json")]
    public void MediaTypes_AreThoseOfTheOperationBeforeThoseOfTheDocument(string operation, string document, string types) => Assert.Equal(
        types.Split(','),
        SwaggerMediaTypes.Of("produces", JsonNode.Parse(operation)!.AsObject(), JsonNode.Parse(document)!.AsObject()));

    [Theory]
    [InlineData("[text/csv, 'application/json; charset=utf-8']", "application/json; charset=utf-8")]
    [InlineData("[text/csv, Application/JSON]", "Application/JSON")]
    [InlineData("[text/csv, 'application/vnd.own+JSON ; v=1']", "application/vnd.own+JSON ; v=1")]
    [InlineData("[text/csv, application/jsonlines]", "text/csv")]
    [InlineData("[text/csv, application/xml, application/json, text/json]", "application/json")]
    public void SchemaInPlace_PrefersJson(string types, string expected) => Assert.Equal(
        [expected],
        Body(Spec.ParseClean(Operation("{name: b, in: body, schema: {type: string}}", "consumes: " + types))).Content!.Keys);

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{"basePath": ""}""", null)]
    [InlineData("""{"host": "", "basePath": ""}""", null)]
    [InlineData("""{"schemes": ["http"]}""", null)]
    [InlineData("""{"host": "", "basePath": "v1"}""", """[{"url":"v1"}]""")]
    [InlineData("""{"host": "e.com", "schemes": []}""", """[{"url":"https://e.com"}]""")]
    [InlineData("""{"host": "e.com", "basePath": "", "schemes": ["http", "wss", "https", "ws"]}""", """[{"url":"https://e.com"},{"url":"http://e.com"},{"url":"wss://e.com"},{"url":"ws://e.com"}]""")]
    [InlineData("""{"host": "e.com:8080", "basePath": "/", "schemes": ["http"]}""", """[{"url":"http://e.com:8080/"}]""")]
    [InlineData("""{"host": "ws://e.com", "basePath": "v1"}""", """[{"url":"ws://e.com/v1"}]""")]
    public void Servers_AreMadeOfSchemesHostAndPath(string document, string? servers) =>
        Assert.Equal(servers, SwaggerServers.Lift(JsonNode.Parse(document)!.AsObject(), new SourceMap(0), new RepairLog())?.ToJsonString());

    [Theory]
    [InlineData("# c\n«swagger: '2.0'»\nhost: e.com\npaths: {}\n", "#")]
    [InlineData("# c\n«swagger: '2.0'»\nhost: e.com\npaths: {}\n", "#/servers/0")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [«{name: b, in: body, schema: {type: string}}»], responses: {}}}}\n", "#/paths/~1a/post/requestBody")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [{name: b, in: body, description: «d», schema: {type: string}}], responses: {}}}}\n", "#/paths/~1a/post/requestBody/description")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [{name: b, in: body, «schema»: {type: string}}], responses: {}}}}\n", "#/paths/~1a/post/requestBody/content/application~1json")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [{name: b, in: body, «schema»: {type: string}}], responses: {}}}}\n", "#/paths/~1a/post/requestBody/content")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [«{name: f, in: formData, type: string}»], responses: {}}}}\n", "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [{name: f, in: formData, type: «string»}], responses: {}}}}\n", "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f/type")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [«{name: q, in: query, type: string}»], responses: {}}}}\n", "#/paths/~1a/post/parameters/0/schema")]
    [InlineData("swagger: '2.0'\npaths: {/a: {get: {responses: {'200': {description: d, «schema»: {type: string}}}}}}\n", "#/paths/~1a/get/responses/200/content/application~1json")]
    [InlineData("swagger: '2.0'\npaths: {/a: {get: {responses: {'200': {description: d, schema: {type: string}, examples: {application/json: «e»}}}}}}\n", "#/paths/~1a/get/responses/200/content/application~1json/example")]
    public void LiftedValue_StandsWhereTheAuthorWroteIt(string marked, string location)
    {
        var text = new MarkedText(marked);

        var problem = Spec.ParseClean(text.Text).Positions.ProblemAt(location, "BKH003", "m");

        Assert.Equal((text.Span, text.Text[text.Span.Start..text.Span.End]), (problem.Span, text.Text[problem.Span.Start..problem.Span.End]));
    }

    [Fact]
    public void ParameterWithASchema_KeepsIt() => Assert.Equal(
        """{"name":"q","in":"query","schema":{"type":"string"},"format":"date"}""",
        Spec.Json(Spec.ParseReadable(Operation("{name: q, in: query, schema: {type: string}, format: date}")), "#/paths/~1a/post/parameters/0"));

    [Fact]
    public void DocumentWithoutPaths_IsRead() => Spec.ParseClean("swagger: '2.0'\ndefinitions: {A: {type: string}}\n");

    [Fact]
    public void DocumentsOwnDocumentation_IsKept() => Assert.Equal(
        """{"url":"https://example.com"}""",
        Spec.Json(Spec.ParseClean("swagger: '2.0'\npaths: {}\nexternalDocs: {url: 'https://example.com'}\n"), "#/externalDocs"));

    [Fact]
    public void HostWithAScheme_KeepsIt()
    {
        const string Text = "swagger: '2.0'\npaths: {}\nhost: «http://example.com/»\nbasePath: /v1\nschemes: [https]\n";

        Assert.Equal("`host` must be a host without a scheme; the scheme in it counts", Spec.Repaired(Text));
        Assert.Equal("""[{"url":"http://example.com/v1"}]""", Spec.Json(Spec.ParseReadable(new MarkedText(Text).Text), "#/servers"));
    }

    private static IOpenApiRequestBody Body(SpecDocument document) => document.OpenApi.Paths["/a"].Operations![HttpMethod.Post].RequestBody!;

    private static string Operation(string parameters, string fields = "tags: []") => $$"""
        swagger: '2.0'
        paths:
          /a:
            post:
              {{fields}}
              parameters: [{{parameters}}]
              responses: {}
        """;
}
