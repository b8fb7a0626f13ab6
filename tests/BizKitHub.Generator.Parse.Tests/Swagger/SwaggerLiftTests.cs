using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.Swagger;

/// <summary>OpenAPI 2.0 arrives as OpenAPI 3.</summary>
public sealed class SwaggerLiftTests
{
    [Theory]
    [InlineData("host: example.com\nbasePath: /v1\nschemes: [http, https]", """[{"url":"https://example.com/v1"},{"url":"http://example.com/v1"}]""")]
    [InlineData("host: example.com", """[{"url":"https://example.com"}]""")]
    [InlineData("host: example.com\nbasePath: v1", """[{"url":"https://example.com/v1"}]""")]
    [InlineData("basePath: /v1", """[{"url":"/v1"}]""")]
    public void Address_BecomesServers(string fields, string json) =>
        Assert.Equal(json, Spec.Json(Spec.ParseClean($"swagger: '2.0'\npaths: {{}}\n{fields}\n"), "#/servers"));

    [Fact]
    public void Rest_IsKeptAsItIs()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            info: {title: T, version: '1'}
            tags: [{name: t, description: d}]
            security: [{key: []}]
            externalDocs: {url: 'https://example.com'}
            x-own: {a: 1}
            paths: {/a: {get: {operationId: getA, tags: [t], deprecated: true, responses: {}}}}
            """);

        Assert.Equal("T", document.OpenApi.Info.Title);
        Assert.Equal("d", Assert.Single(document.OpenApi.Tags!).Description);
        Assert.Equal("""[{"key":[]}]""", Spec.Json(document, "#/security"));
        Assert.Equal("""{"a":1}""", Spec.Json(document, "#/x-own"));
        var operation = document.OpenApi.Paths["/a"].Operations![HttpMethod.Get];
        Assert.Equal("getA", operation.OperationId);
        Assert.True(operation.Deprecated);
        Assert.Equal(SpecVersion.Swagger20, document.Version);
    }

    [Theory]
    [InlineData("{name: q, in: query, type: integer, minimum: 1, description: d, required: true}", """{"name":"q","in":"query","description":"d","required":true,"schema":{"type":"integer","minimum":1}}""")]
    [InlineData("{name: q, in: query, type: array, items: {type: string}}", """{"name":"q","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"form","explode":false}""")]
    [InlineData("{name: q, in: query, type: array, items: {type: string}, collectionFormat: multi}", """{"name":"q","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"form","explode":true}""")]
    [InlineData("{name: q, in: query, type: array, items: {type: string}, collectionFormat: ssv}", """{"name":"q","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"spaceDelimited","explode":false}""")]
    [InlineData("{name: q, in: query, type: array, items: {type: string}, collectionFormat: pipes}", """{"name":"q","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"pipeDelimited","explode":false}""")]
    [InlineData("{name: q, in: header, type: array, items: {type: string}, collectionFormat: csv}", """{"name":"q","in":"header","schema":{"type":"array","items":{"type":"string"}}}""")]
    [InlineData("{name: q, in: query, type: string, x-nullable: true, enum: [a], default: a}", """{"name":"q","in":"query","schema":{"type":["string","null"],"default":"a","enum":["a"]}}""")]
    [InlineData("{name: q, in: query, type: number, maximum: 1, exclusiveMaximum: true}", """{"name":"q","in":"query","schema":{"type":"number","exclusiveMaximum":1}}""")]
    public void Parameter_GetsASchema(string parameter, string json) =>
        Assert.Equal(json, Spec.Json(Spec.ParseClean(Operation($"parameters: [{parameter}]")), "#/paths/~1a/post/parameters/0"));

    [Theory]
    [InlineData(
        "{in: body, name: b, required: true, description: d, schema: {type: object}}",
        """{"description":"d","content":{"application/json":{"schema":{"type":"object"}}},"required":true}""")]
    [InlineData(
        "{in: body, name: b, schema: {$ref: '#/definitions/A'}}",
        """{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}""")]
    [InlineData(
        "{in: formData, name: f, type: string, required: true}, {in: formData, name: g, type: array, items: {type: integer}, description: d, collectionFormat: multi}",
        """{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"f":{"type":"string"},"g":{"type":"array","items":{"type":"integer"},"description":"d"}},"required":["f"]},"encoding":{"g":{"style":"form","explode":true}}}},"required":true}""")]
    [InlineData(
        "{in: formData, name: f, type: file}",
        """{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"f":{"type":"string","format":"binary"}}}}}}""")]
    public void BodyAndForm_BecomeARequestBody(string parameters, string json)
    {
        var document = Spec.ParseClean(Operation($"parameters: [{parameters}]"));

        Assert.Equal(json, Spec.Json(document, "#/paths/~1a/post/requestBody"));
        Assert.Equal("[]", Spec.Json(document, "#/paths/~1a/post/parameters"));
    }

    [Theory]
    [InlineData("[application/xml, application/json]", "{$ref: '#/definitions/A'}", "application/xml,application/json")]
    [InlineData("[application/xml, application/problem+json]", "{type: object}", "application/problem+json")]
    [InlineData("[text/csv, text/plain]", "{type: string}", "text/csv")]
    [InlineData("[]", "{type: string}", "application/json")]
    public void SchemaInPlace_GoesToTheMediaTypeOfClients(string types, string schema, string expected)
    {
        var document = Spec.ParseClean(Operation($"produces: {types}\n      consumes: {types}\n      parameters: [{{in: body, name: b, schema: {schema}}}]", $"{{description: d, schema: {schema}}}"));

        var operation = document.OpenApi.Paths["/a"].Operations![HttpMethod.Post];
        Assert.Equal(expected, string.Join(',', operation.RequestBody!.Content!.Keys));
        Assert.Equal(expected, string.Join(',', operation.Responses!["200"].Content!.Keys));
        Assert.All(operation.Responses["200"].Content!.Values, m => Assert.NotNull(m.Schema!.Type));
    }

    [Theory]
    [InlineData("{description: d}", """{"description":"d"}""")]
    [InlineData(
        "{description: d, schema: {type: string}, headers: {X: {type: integer, description: h}}, examples: {application/json: e, text/csv: f}}",
        """{"description":"d","headers":{"X":{"description":"h","schema":{"type":"integer"}}},"content":{"application/json":{"schema":{"type":"string"},"example":"e"}}}""")]
    [InlineData("{description: d, schema: {type: file}}", """{"description":"d","content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}}""")]
    public void Response_GetsContent(string response, string json) =>
        Assert.Equal(json, Spec.Json(Spec.ParseClean(Operation("tags: []", response)), "#/paths/~1a/post/responses/200"));

    [Fact]
    public void SharedParts_StayShared()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            produces: [application/json]
            parameters:
              Limit: {name: limit, in: query, type: integer}
              Body: {name: b, in: body, required: true, schema: {$ref: '#/definitions/A'}}
            responses:
              Bad: {description: bad, schema: {$ref: '#/definitions/A'}}
            definitions:
              A: {type: object}
            paths:
              /a:
                parameters: [{$ref: '#/parameters/Limit'}, {name: h, in: header, type: string}]
                post:
                  parameters: [{$ref: '#/parameters/Body'}]
                  responses: {'400': {$ref: '#/responses/Bad'}}
                put:
                  parameters: [{$ref: '#/parameters/Body'}]
                  responses: {'400': {$ref: '#/responses/Bad'}}
            """);

        var item = document.OpenApi.Paths["/a"];
        Assert.Equal(["limit", "h"], item.Parameters!.Select(p => p.Name));
        Assert.All(item.Operations!.Values, o =>
        {
            Assert.Equal("A", Assert.IsType<OpenApiSchemaReference>(o.RequestBody!.Content!["application/json"].Schema).Reference.Id);
            Assert.Equal("bad", o.Responses!["400"].Description);
        });
        Assert.Equal(["A"], document.OpenApi.Components!.Schemas!.Keys);
        Assert.Equal(["Limit"], document.OpenApi.Components.Parameters!.Keys);
    }

    [Fact]
    public void SharedBodyWrittenInPlace_BecomesAComponentOnce()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            parameters:
              Body: {name: b, in: body, schema: {type: object}}
              Field: {name: f, in: formData, type: array, items: {type: string}}
            paths:
              /a:
                post: {parameters: [{$ref: '#/parameters/Body'}], responses: {}}
                put: {parameters: [{$ref: '#/parameters/Body'}], responses: {}}
              /b:
                parameters: [{$ref: '#/parameters/Field'}]
                post: {responses: {}}
                put: {responses: {}}
            """);

        Assert.Equal(2, document.OpenApi.Components!.Schemas!.Count);
        var bodies = document.OpenApi.Paths["/a"].Operations!.Values.Select(o => o.RequestBody!.Content!["application/json"].Schema!);
        Assert.All(bodies, s => Assert.Equal(JsonSchemaType.Object, Assert.IsType<OpenApiSchemaReference>(s).Type));
        var forms = document.OpenApi.Paths["/b"].Operations!.Values.Select(o => o.RequestBody!.Content!["application/x-www-form-urlencoded"]);
        Assert.All(forms, m =>
        {
            Assert.Equal(JsonSchemaType.Array, m.Schema!.Properties!["f"].Type);
            Assert.False(m.Encoding!["f"].Explode);
        });
    }

    [Fact]
    public void OwnParameter_ReplacesThatOfThePath()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            paths:
              /a:
                parameters: [{name: b, in: body, schema: {type: string}}]
                post:
                  parameters: [{name: b, in: body, schema: {type: integer}}]
                  responses: {}
            """);

        Assert.Equal(JsonSchemaType.Integer, document.OpenApi.Paths["/a"].Operations![HttpMethod.Post].RequestBody!.Content!.Single().Value.Schema!.Type);
    }

    [Fact]
    public void SecurityDefinitions_BecomeSchemes()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            paths: {}
            securityDefinitions:
              basic: {type: basic}
              key: {type: apiKey, in: header, name: X-Key}
              code: {type: oauth2, flow: accessCode, authorizationUrl: 'https://example.com/a', tokenUrl: 'https://example.com/t', scopes: {read: r}}
              app: {type: oauth2, flow: application, tokenUrl: 'https://example.com/t', scopes: {}}
            """);

        var schemes = document.OpenApi.Components!.SecuritySchemes!;
        Assert.Equal((SecuritySchemeType.Http, "basic"), (schemes["basic"].Type, schemes["basic"].Scheme));
        Assert.Equal((SecuritySchemeType.ApiKey, ParameterLocation.Header, "X-Key"), (schemes["key"].Type, schemes["key"].In, schemes["key"].Name));
        Assert.Equal("r", schemes["code"].Flows!.AuthorizationCode!.Scopes!["read"]);
        Assert.NotNull(schemes["app"].Flows!.ClientCredentials);
    }

    [Fact]
    public void FormFieldOfAnotherOperation_IsNoParameter()
    {
        var document = Spec.ParseClean("""
            swagger: '2.0'
            paths:
              /a:
                post: {parameters: [{name: f, in: formData, type: string}], responses: {}}
                put: {parameters: [{$ref: '#/paths/~1a/post/parameters/0'}], responses: {}}
            """);

        Assert.Null(document.OpenApi.Components!.Parameters);
        Assert.All(document.OpenApi.Paths["/a"].Operations!.Values, o => Assert.Equal(JsonSchemaType.String, o.RequestBody!.Content!.Single().Value.Schema!.Properties!["f"].Type));
    }

    [Fact]
    public void SchemeWithoutAType_LosesItsFlow() =>
        Assert.Equal("{}", Spec.Json(Spec.ParseClean("swagger: '2.0'\npaths: {}\nsecurityDefinitions: {a: {flow: implicit, authorizationUrl: 'https://e.com', scopes: {}}}\n"), "#/components/securitySchemes/a"));

    [Fact]
    public void Discriminator_BecomesAnObject() =>
        Assert.Equal("kind", Spec.ParseClean("swagger: '2.0'\npaths: {}\ndefinitions: {A: {type: object, discriminator: kind}}\n").OpenApi.Components!.Schemas!["A"].Discriminator!.PropertyName);

    [Fact]
    public void TabSeparatedList_IsToldAndReadAsCommaSeparated() =>
        Assert.Equal(
            "`collectionFormat: tsv` has no counterpart in OpenAPI 3; read as `csv`",
            Spec.Repaired(Operation("parameters: [«{name: q, in: query, type: array, items: {type: string}, collectionFormat: tsv}»]")));

    private static string Operation(string fields, string response = "{description: d}") => $$"""
        swagger: '2.0'
        definitions: {A: {type: object} }
        paths:
          /a:
            post:
              {{fields}}
              responses: {'200': {{response}} }
        """;
}
