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
