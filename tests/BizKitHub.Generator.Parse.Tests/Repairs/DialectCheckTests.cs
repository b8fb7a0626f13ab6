using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Repairs;

/// <summary>What the author's dialect does not have is told; what is only read differently is not.</summary>
public sealed class DialectCheckTests
{
    [Theory]
    [InlineData("3.0.3", "A: {«const»: a}", "`const` is not part of OpenAPI 3.0; read as an enum with one value")]
    [InlineData("3.0.3", "A: {«const»: a}\nB: {const: b}", "`const` is not part of OpenAPI 3.0; read as an enum with one value (2 places)")]
    [InlineData("3.0.3", "A: {«examples»: [a]}", "`examples` is not part of OpenAPI 3.0; kept as documentation")]
    [InlineData("3.0.3", "A: {«type»: 'null'}", "The type 'null' is not part of OpenAPI 3.0; read as in OpenAPI 3.1")]
    [InlineData("3.0.3", "A: {«type»: [string, 'null']}", "A list of types is not part of OpenAPI 3.0; read as in OpenAPI 3.1")]
    [InlineData("3.0.3", "A: {minimum: 1, «exclusiveMinimum»: 2}", "`exclusiveMinimum` as a number is not part of OpenAPI 3.0; read as in OpenAPI 3.1")]
    [InlineData("3.0.3", "A: {«patternProperties»: {a: {type: string}}}", "`patternProperties` is not part of OpenAPI 3.0; read as in OpenAPI 3.1")]
    [InlineData("3.0.3", "A: {items: «true»}", "`true` and `false` as schemas are not part of OpenAPI 3.0; read as `{}` and `{\"not\": {}}`")]
    [InlineData("3.0.3", "A: {$ref: '#/components/schemas/B', «nullable»: true}\nB: {}", "`nullable` beside `$ref` has no effect in OpenAPI 3.0; it is read as if it had")]
    [InlineData("3.0.3", "A: {$ref: '#/components/schemas/B', «minLength»: 1}\nB: {}", "`minLength` beside `$ref` has no effect in OpenAPI 3.0; it is left out")]
    [InlineData("3.1.0", "A: {type: string, «nullable»: true}", "`nullable` is not part of OpenAPI 3.1; read as the type 'null' beside the others")]
    [InlineData("3.2.0", "A: {type: string, «nullable»: true}", "`nullable` is not part of OpenAPI 3.2; read as the type 'null' beside the others")]
    [InlineData("3.1.0", "A: {minimum: 1, «exclusiveMinimum»: true}", "`exclusiveMinimum` must be a number in OpenAPI 3.1; read as in OpenAPI 3.0")]
    public void WhatTheDialectLacks_IsToldOnce(string version, string schemas, string message) =>
        Assert.Equal(message, Spec.Repaired(Spec.WithSchemas(schemas, version)));

    [Theory]
    [InlineData("A: {«anyOf»: [{type: string}]}", "`anyOf` is not part of OpenAPI 2.0; read as in OpenAPI 3.1")]
    [InlineData("A: {type: string, «nullable»: true}", "`nullable` is not part of OpenAPI 2.0; read as the type 'null' beside the others")]
    public void WhatSwaggerLacks_IsToldOnce(string definitions, string message) =>
        Assert.Equal(message, Spec.Repaired($"swagger: '2.0'\npaths: {{}}\ndefinitions: {{{definitions}}}\n"));

    [Theory]
    [InlineData("3.0.3", "A: {type: string, nullable: true}")]
    [InlineData("3.0.3", "A: {minimum: 1, exclusiveMinimum: true}")]
    [InlineData("3.0.3", "A: {nullable: true, allOf: [{minimum: 1, exclusiveMinimum: true, nullable: true}]}")]
    [InlineData("3.0.3", "A: {anyOf: [{type: string}], nullable: true}")]
    [InlineData("3.0.3", "A: {additionalProperties: true}")]
    [InlineData("3.1.0", "A: {const: 1}")]
    [InlineData("3.1.0", "A: {type: 'null'}")]
    [InlineData("3.2.0", "A: {type: [string], exclusiveMinimum: 1}")]
    [InlineData("3.1.0", "A: {examples: [1], type: [string, 'null'], items: true, exclusiveMinimum: 1}")]
    [InlineData("3.1.0", "A: {$ref: '#/components/schemas/B', minLength: 1}\nB: {}")]
    [InlineData("3.1.0", "A: {unknown: 1, another: {type: string}}")]
    public void WhatTheDialectHas_IsSilent(string version, string schemas) => Spec.ParseClean(Spec.WithSchemas(schemas, version));

    [Theory]
    [InlineData("3.0.3", "«webhooks»: {}", "`webhooks` is not part of OpenAPI 3.0; read as in OpenAPI 3.1")]
    [InlineData("3.1.0", "tags: [{name: a, «kind»: nav}]", "`kind` is not part of OpenAPI 3.1; read as in OpenAPI 3.2")]
    public void FieldOfALaterDialect_IsReadAllTheSame(string version, string rest, string message) =>
        Assert.Equal(message, Spec.Repaired($"openapi: {version}\npaths: {{}}\n{rest}\n"));

    [Fact]
    public void OpenApi32_IsReadInFull()
    {
        var document = Spec.ParseClean("""
            openapi: 3.2.0
            info: {title: T, version: '1'}
            paths:
              /a:
                query:
                  responses:
                    '200':
                      summary: S
                      description: D
                      content: {text/event-stream: {itemSchema: {type: object}}}
                additionalOperations:
                  COPY: {responses: {}}
            """);

        var operations = document.OpenApi.Paths["/a"].Operations!;
        Assert.Equal(["QUERY", "COPY"], operations.Keys.Select(k => k.Method.ToUpperInvariant()));
        Assert.NotNull(operations.First().Value.Responses!["200"].Content!["text/event-stream"].ItemSchema);
    }
}
