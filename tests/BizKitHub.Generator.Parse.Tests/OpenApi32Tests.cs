using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>What OpenAPI 3.2 adds comes through.</summary>
public sealed class OpenApi32Tests
{
    [Fact]
    public void QueryStringParameter_IsKept()
    {
        var parameter = Assert.Single(Operation("parameters: [{name: all, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}]").Parameters!);

        Assert.Equal(ParameterLocation.QueryString, parameter.In);
        Assert.Equal(JsonSchemaType.Object, parameter.Content!["application/x-www-form-urlencoded"].Schema!.Type);
    }

    [Fact]
    public void ItemSchema_IsKept()
    {
        var media = Operation("responses: {'200': {description: d, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/S'}}}}}").Responses!["200"].Content!["application/jsonl"];

        Assert.Equal("S", Assert.IsType<OpenApiSchemaReference>(media.ItemSchema).Reference.Id);
    }

    [Fact]
    public void CookieStyle_IsKept() =>
        Assert.Equal(ParameterStyle.Cookie, Assert.Single(Operation("parameters: [{name: c, in: cookie, style: cookie, schema: {type: string}}]").Parameters!).Style);

    [Fact]
    public void OwnAddress_IsKept() =>
        Assert.Equal("https://example.com/api", Spec.ParseClean("openapi: 3.2.0\n$self: https://example.com/api\npaths: {}\n").OpenApi.Self?.OriginalString);

    [Fact]
    public void PositionalEncodings_AreKept()
    {
        var media = Operation("requestBody: {content: {multipart/mixed: {itemSchema: {type: string}, prefixEncoding: [{contentType: text/plain}], itemEncoding: {contentType: text/csv}}}}").RequestBody!.Content!["multipart/mixed"];

        Assert.Equal("text/plain", Assert.Single(media.PrefixEncoding!).ContentType);
        Assert.Equal("text/csv", media.ItemEncoding!.ContentType);
    }

    [Fact]
    public void DeviceFlow_IsKept() =>
        Assert.NotNull(Spec.ParseClean("openapi: 3.2.0\npaths: {}\ncomponents: {securitySchemes: {o: {type: oauth2, flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://e.com/d', tokenUrl: 'https://e.com/t', scopes: {a: b}}}}}}\n")
            .OpenApi.Components!.SecuritySchemes!["o"].Flows!.DeviceAuthorization);

    [Fact]
    public void DefaultMapping_IsKept() =>
        Assert.Equal(
            "B",
            Spec.ParseClean(Spec.WithSchemas("A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: p, defaultMapping: B}}\nB: {type: object}", "3.2.0"))
                .OpenApi.Components!.Schemas!["A"].Discriminator!.DefaultMapping?.Reference.Id);

    [Fact]
    public void EveryMethod_IsKept()
    {
        var item = Spec.ParseClean("""
            openapi: 3.2.0
            paths:
              /a:
                query: {operationId: q, responses: {}}
                additionalOperations:
                  COPY: {operationId: c, parameters: [{$ref: '#/paths/~1a/parameters/0'}], responses: {}}
                parameters: [{name: h, in: header, schema: {type: string}}]
            """).OpenApi.Paths["/a"];

        Assert.Equal([("QUERY", "q"), ("COPY", "c")], item.Operations!.Select(o => (o.Key.Method, o.Value.OperationId)));
        Assert.Equal("h", item.Operations!.Last().Value.Parameters!.Single().Name);
    }

    private static OpenApiOperation Operation(string field)
    {
        var responses = field.StartsWith("responses", StringComparison.Ordinal) ? "" : "responses: {}";
        return Spec.ParseClean($"openapi: 3.2.0\npaths:\n  /a:\n    post:\n      {field}\n      {responses}\ncomponents: {{schemas: {{S: {{type: string}}}}}}\n")
            .OpenApi.Paths["/a"].Operations![HttpMethod.Post];
    }
}
