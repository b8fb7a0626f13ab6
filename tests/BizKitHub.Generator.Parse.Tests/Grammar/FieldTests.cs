using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Grammar;

/// <summary>The fields that the specifications list. Whatever stands nowhere in them is reported, so each must be known.</summary>
public sealed class FieldTests
{
    /// <summary>All of the Parameter Object's ways of writing are here, and all kinds of security.</summary>
    private const string OpenApi = """
        openapi: 3.2.0
        $self: https://example.com/api.yaml
        info:
          title: T
          summary: S
          description: D
          termsOfService: https://example.com/terms
          contact: { name: N, url: https://example.com/contact, email: a@example.com }
          license: { name: MIT, identifier: MIT, url: https://example.com/license }
          version: '1'
        jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
        servers:
          - { url: 'https://{region}.example.com', name: N, description: D, variables: { region: { enum: [eu, us], default: eu, description: D } } }
        tags:
          - { name: parent }
          - { name: t, summary: S, description: D, externalDocs: { description: D, url: https://example.com/docs }, parent: parent, kind: nav }
        externalDocs: { description: D, url: https://example.com/docs }
        security: [{ key: [] }, { flows: [read] }]
        paths:
          /a/{matrix}/{label}/{simple}:
            summary: S
            description: D
            servers: [{ url: https://example.com }]
            parameters:
              - { name: matrix, in: path, required: true, style: matrix, explode: true, schema: {} }
              - { name: label, in: path, required: true, style: label, schema: {} }
              - { name: simple, in: path, required: true, style: simple, schema: {} }
            get:
              tags: [t]
              summary: S
              description: D
              externalDocs: { url: https://example.com/docs }
              operationId: getA
              deprecated: true
              security: []
              servers: [{ url: https://example.com }]
              parameters:
                - { name: form, in: query, description: D, required: true, deprecated: true, allowEmptyValue: true, style: form, explode: true, allowReserved: true, schema: {}, example: 1 }
                - { name: spaces, in: query, style: spaceDelimited, schema: {}, examples: { e: { summary: S, description: D, value: 1 } } }
                - { name: pipes, in: query, style: pipeDelimited, schema: {} }
                - { name: deep, in: query, style: deepObject, schema: {} }
                - { name: biscuit, in: cookie, style: cookie, schema: {} }
                - { name: X-Own, in: header, content: { application/json: { schema: {} } } }
              responses:
                '200':
                  summary: S
                  description: D
                  headers:
                    X-A: { description: D, required: true, deprecated: true, allowEmptyValue: false, style: simple, explode: true, allowReserved: false, schema: {}, example: 1 }
                    X-B: { schema: {}, examples: { e: { dataValue: 1, serializedValue: '1' } } }
                    X-C: { content: { application/json: { schema: {} } } }
                  content: { application/json: { itemSchema: {}, example: 1 }, text/plain: { examples: { e: { externalValue: https://example.com/e } } } }
                  links:
                    byId: { operationId: getA, parameters: { simple: 1 }, requestBody: 1, description: D, server: { url: https://example.com } }
                    byRef: { operationRef: '#/paths/~1b/put' }
            query: { responses: {} }
            additionalOperations: { COPY: { responses: {} } }
          /b:
            put:
              requestBody:
                description: D
                required: true
                content:
                  multipart/form-data:
                    schema: {}
                    encoding:
                      one: { contentType: text/plain, headers: { X: { schema: {} } } }
                      two: { style: form, explode: true, allowReserved: true }
                      three: { style: spaceDelimited }
                      four: { style: pipeDelimited }
                      five: { style: deepObject }
                      six: { encoding: { inner: { contentType: text/plain } } }
                      seven: { prefixEncoding: [{ contentType: text/plain }], itemEncoding: { contentType: text/plain } }
                  multipart/mixed: { prefixEncoding: [{ contentType: text/plain }], itemEncoding: { contentType: text/plain } }
              responses: {}
              callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } }
            post: { responses: {} }
            delete: { responses: {} }
            options: { responses: {} }
            head: { responses: {} }
            patch: { responses: {} }
            trace: { responses: {} }
          /c:
            get: { parameters: [{ name: whole, in: querystring, content: { application/json: { schema: {} } } }], responses: {} }
        webhooks: { hook: { post: { responses: {} } } }
        components:
          schemas: { S: {} }
          responses: { R: { description: D } }
          parameters: { P: { name: p, in: query, schema: {} } }
          examples: { E: { value: 1 } }
          requestBodies: { B: { content: { application/json: {} } } }
          headers: { H: { schema: {} } }
          securitySchemes:
            key: { type: apiKey, description: D, name: X-Key, in: header, deprecated: true }
            inQuery: { type: apiKey, name: key, in: query }
            inCookie: { type: apiKey, name: key, in: cookie }
            token: { type: http, scheme: bearer, bearerFormat: JWT }
            certificate: { type: mutualTLS }
            connect: { type: openIdConnect, openIdConnectUrl: https://example.com/connect }
            flows:
              type: oauth2
              oauth2MetadataUrl: https://example.com/meta
              flows:
                implicit: { authorizationUrl: https://example.com/a, refreshUrl: https://example.com/r, scopes: { read: R } }
                password: { tokenUrl: https://example.com/t, scopes: {} }
                clientCredentials: { tokenUrl: https://example.com/t, scopes: {} }
                authorizationCode: { authorizationUrl: https://example.com/a, tokenUrl: https://example.com/t, scopes: {} }
                deviceAuthorization: { deviceAuthorizationUrl: https://example.com/d, tokenUrl: https://example.com/t, scopes: {} }
          links: { L: { operationId: getA } }
          callbacks: { C: { '{$url}': { post: { responses: {} } } } }
          pathItems: { I: { get: { responses: {} } } }
          mediaTypes: { M: { schema: {} } }
        """;

    private const string Swagger = """
        swagger: '2.0'
        info: { title: T, version: '1' }
        host: example.com
        basePath: /v1
        schemes: [https]
        consumes: [application/json]
        produces: [application/json]
        tags: [{ name: t }]
        externalDocs: { url: https://example.com/docs }
        security: [{ key: [] }]
        paths:
          /a/{id}:
            parameters: [{ name: id, in: path, required: true, type: string }]
            get:
              tags: [t]
              summary: S
              description: D
              externalDocs: { url: https://example.com/docs }
              operationId: getA
              produces: [application/json]
              schemes: [https]
              deprecated: true
              security: []
              parameters:
                - { name: csv, in: query, description: D, required: true, allowEmptyValue: true, type: array, collectionFormat: csv, items: { type: string }, minItems: 1, maxItems: 2, uniqueItems: true }
                - { name: ssv, in: query, type: array, collectionFormat: ssv, items: { type: string } }
                - { name: tsv, in: query, type: array, collectionFormat: tsv, items: { type: string } }
                - { name: pipes, in: query, type: array, collectionFormat: pipes, items: { type: string } }
                - { name: multi, in: query, type: array, collectionFormat: multi, items: { type: string } }
                - { name: number, in: query, type: number, format: double, default: 2, minimum: 1, exclusiveMinimum: false, maximum: 3, exclusiveMaximum: true, multipleOf: 0.5 }
                - { name: X-Text, in: header, type: string, minLength: 1, maxLength: 2, pattern: a, enum: [a] }
              responses:
                '200':
                  description: D
                  schema: { $ref: '#/definitions/A' }
                  headers: { X-A: { description: D, type: array, items: { type: string }, collectionFormat: csv } }
                  examples: { application/json: {} }
            put: { consumes: [application/json], parameters: [{ name: body, in: body, schema: {} }], responses: { '204': { description: D } } }
            post: { consumes: [application/x-www-form-urlencoded], parameters: [{ name: field, in: formData, type: string }], responses: { '204': { description: D } } }
            delete: { responses: { '204': { description: D } } }
            options: { responses: { '204': { description: D } } }
            head: { responses: { '204': { description: D } } }
            patch: { responses: { '204': { description: D } } }
        definitions: { A: { type: object } }
        parameters: { P: { name: p, in: query, type: string } }
        responses: { R: { description: D } }
        securityDefinitions:
          key: { type: apiKey, description: D, name: X-Key, in: header }
          inQuery: { type: apiKey, name: key, in: query }
          login: { type: basic }
          implicit: { type: oauth2, flow: implicit, authorizationUrl: https://example.com/a, scopes: { read: R } }
          password: { type: oauth2, flow: password, tokenUrl: https://example.com/t, scopes: {} }
          application: { type: oauth2, flow: application, tokenUrl: https://example.com/t, scopes: {} }
          code: { type: oauth2, flow: accessCode, authorizationUrl: https://example.com/a, tokenUrl: https://example.com/t, scopes: {} }
        """;

    [Fact]
    public void EveryFieldOfOpenApi32_IsKnown() => Assert.Empty(Complaints(OpenApi));

    /// <summary>Tabulators between values are known, and lost: no later dialect has them.</summary>
    [Fact]
    public void EveryFieldOfSwagger_IsKnown() => Assert.StartsWith("`collectionFormat: tsv` has no counterpart", Assert.Single(Complaints(Swagger)), StringComparison.Ordinal);

    [Theory]
    [InlineData("type: object, properties: { a: {} }, required: [a], minProperties: 1, maxProperties: 2, additionalProperties: false")]
    [InlineData("patternProperties: { a: {} }, propertyNames: {}, unevaluatedProperties: false, dependentSchemas: { a: {} }, dependentRequired: { a: [b] }")]
    [InlineData("type: array, items: {}, minItems: 1, maxItems: 2, uniqueItems: true, contains: {}, minContains: 1, maxContains: 2, unevaluatedItems: {}")]
    [InlineData("type: array, prefixItems: [{}], items: {}")]
    [InlineData("type: string, format: email, minLength: 1, maxLength: 2, pattern: a, contentEncoding: base64, contentMediaType: text/plain, contentSchema: {}")]
    [InlineData("type: number, minimum: 1, maximum: 4, exclusiveMinimum: 2, exclusiveMaximum: 3, multipleOf: 0.5")]
    [InlineData("title: T, description: D, default: 1, examples: [1], deprecated: true, readOnly: true, externalDocs: { url: https://example.com }, xml: { name: x }")]
    [InlineData("enum: [a, b], writeOnly: true, example: a")]
    [InlineData("const: a, if: {}, then: {}, else: {}, not: {}")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { b: '#/components/schemas/B' }, defaultMapping: B }")]
    [InlineData("anyOf: [{ type: string }], allOf: [{ minLength: 1 }]")]
    [InlineData("$id: https://example.com/a, $schema: https://json-schema.org/draft/2020-12/schema, $anchor: a, $comment: C, $defs: { D: {} }, $dynamicAnchor: d")]
    [InlineData("$vocabulary: { https://json-schema.org/draft/2020-12/vocab/core: true }")]
    public void EveryKeywordOfASchema_IsKnown(string keywords) =>
        Assert.Empty(Complaints(Spec.WithSchemas($"A: {{ {keywords} }}\nB: {{ type: object, properties: {{ kind: {{ type: string }} }}, required: [kind] }}", "3.2.0")));

    /// <summary>A schema may have any keyword, so only what a keyword demands of its value shows that it is known.</summary>
    [Theory]
    [InlineData("{a: b}", "text", "format", "title", "description", "pattern", "contentEncoding", "contentMediaType", "$comment")]
    [InlineData("perhaps", "true or false", "deprecated", "readOnly", "writeOnly", "uniqueItems")]
    [InlineData("-1", "a whole number from 0 on", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains")]
    [InlineData("{a: 1}", "a number", "minimum", "maximum")]
    [InlineData("0", "a number above 0", "multipleOf")]
    [InlineData("true", "a list", "enum", "required", "examples", "allOf", "anyOf", "oneOf", "prefixItems")]
    [InlineData("3", "a mapping", "properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs")]
    [InlineData("3", "a schema", "items", "propertyNames", "unevaluatedItems", "contains", "not", "if", "then", "else", "contentSchema")]
    [InlineData("3", "a schema, true or false", "additionalProperties", "unevaluatedProperties", "additionalItems")]
    [InlineData("3", "a discriminator", "discriminator")]
    [InlineData("3", "an external documentation", "externalDocs")]
    public void KeywordOfASchema_DemandsItsKindOfValue(string value, string kind, params string[] keywords) => Assert.Equal(
        keywords.Select(k => $"`{k}` must be {kind}; it is left out").Order(StringComparer.Ordinal),
        Complaints(Spec.WithSchemas(string.Join('\n', keywords.Select((k, i) => $"A{i}: {{ {k}: {value} }}")))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Complaints(string document) => Spec.Parse(document).Problems.Select(p => p.Message);
}
