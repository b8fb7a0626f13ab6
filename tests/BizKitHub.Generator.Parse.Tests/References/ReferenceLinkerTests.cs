using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>References that Microsoft.OpenApi would not find lead to components in the end.</summary>
public sealed class ReferenceLinkerTests
{
    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/B/properties/x'}\nB: {properties: {x: {type: integer}}}", "BX")]
    [InlineData("A: {$ref: '#/components/schemas/B/items'}\nB: {type: array, items: {type: integer}}", "BItem")]
    [InlineData("A: {$ref: '#/components/schemas/B/$defs/Name'}\nB: {$defs: {Name: {type: integer}}}", "Name")]
    [InlineData("A: {$ref: '#name'}\nB: {$defs: {x: {$anchor: name, type: integer}}}", "X")]
    [InlineData("A: {$ref: 'https://example.com/b'}\nB: {$id: https://example.com/b, type: integer}", "B")]
    [InlineData("A: {$ref: 'https://example.com/b#/$defs/Name'}\nB: {$id: https://example.com/b, $defs: {Name: {type: integer}}}", "Name")]
    [InlineData("A: {$ref: '#/components/schemas/B/anyOf/1'}\nB: {anyOf: [{type: string}, {type: integer}]}", "B1")]
    [InlineData("A: {$ref: '#node'}\nB: {$dynamicAnchor: node, type: integer}", "B")]
    [InlineData("A: {$ref: '#/components/schemas/B%20C'}\nB C: {type: integer}", "B C")]
    [InlineData("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/C'}\nC: {type: integer}", "B")]
    public void Reference_LeadsToAComponent(string schemas, string name)
    {
        var reference = Assert.IsType<OpenApiSchemaReference>(Spec.ModelA(schemas));

        Assert.Equal(name, reference.Reference.Id);
        Assert.Equal(JsonSchemaType.Integer, reference.Type);
    }

    [Fact]
    public void HoistedSchema_IsReplacedByAReference()
    {
        const string Schemas = "A: {$ref: '#/components/schemas/B/properties/x'}\nB: {properties: {x: {type: integer}}}\nBX: {type: string}";

        var document = Spec.ParseClean(Spec.WithSchemas(Schemas));

        Assert.Equal("""{"$ref":"#/components/schemas/BX2"}""", Spec.Json(document, "#/components/schemas/A"));
        Assert.Equal("""{"properties":{"x":{"$ref":"#/components/schemas/BX2"}}}""", Spec.Json(document, "#/components/schemas/B"));
        Assert.Equal("""{"type":"integer"}""", Spec.Json(document, "#/components/schemas/BX2"));
    }

    [Fact]
    public void PointersIntoPaths_AreHoisted()
    {
        var document = Spec.ParseClean("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /users/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: d, content: {application/json: {schema: {type: object, properties: {self: {$ref: '#/paths/~1users~1%7Bid%7D/get/responses/200/content/application~1json/schema'}}}}}}
              /other:
                get:
                  parameters: [{$ref: '#/paths/~1users~1{id}/get/parameters/0'}]
                  responses:
                    '200': {$ref: '#/paths/~1users~1{id}/get/responses/200'}
              /same: {$ref: '#/paths/~1other'}
            """);

        var components = document.OpenApi.Components!;
        Assert.Equal(["UsersIdGetResponse"], components.Schemas!.Keys);
        Assert.Equal("id", components.Parameters!.Single().Value.Name);
        Assert.Equal("d", components.Responses!.Single().Value.Description);
        Assert.Single(components.PathItems!);
        Assert.Equal("id", document.OpenApi.Paths["/same"].Operations![HttpMethod.Get].Parameters![0].Name);
        Assert.Equal("d", document.OpenApi.Paths["/other"].Operations![HttpMethod.Get].Responses!["200"].Description);
    }

    [Fact]
    public void SchemaOutsideOfTheSpecification_IsFoundAndRepaired()
    {
        const string Text = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {$ref: '#/x-schemas/Own'}
            x-schemas:
              Own: {type: string, nullable: true}
            """;

        Assert.Equal("""{"type":["string","null"]}""", Spec.Json(Spec.ParseClean(Text), "#/components/schemas/XSchemasOwn"));
    }

    [Fact]
    public void BooleanTarget_BecomesASchema() =>
        Assert.Equal("{}", Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: {$ref: '#/components/schemas/B/x-any'}\nB: {x-any: true}")), "#/components/schemas/BXAny"));

    [Theory]
    [InlineData("a/b", "a~1b", "a_b")]
    [InlineData("a~b", "a~0b", "a_b")]
    [InlineData("a%b", "a%25b", "a_b")]
    public void ComponentName_ThatCannotBeReferredTo_IsReplaced(string name, string token, string replacement)
    {
        var result = Spec.Parse(Spec.WithSchemas($"A: {{$ref: '#/components/schemas/{token}'}}\n'{name}': {{type: integer}}"));

        Assert.Equal($"'{name}' is no name for an entry of `schemas`; it is read as '{replacement}'", Assert.Single(result.Problems).Message);
        Assert.Equal(JsonSchemaType.Integer, result.Document!.OpenApi.Components!.Schemas!["A"].Type);
        Assert.Equal(JsonSchemaType.Integer, result.Document.OpenApi.Components.Schemas[replacement].Type);
    }

    [Theory]
    [InlineData("Foo`1[[System.String, mscorlib]]")]
    [InlineData("Žluťoučký kůň")]
    [InlineData("a.b-c_d")]
    [InlineData("Über<T>")]
    public void UnusualComponentName_IsKept(string name) =>
        Assert.Equal(JsonSchemaType.Integer, Spec.ModelA($"A: {{$ref: '#/components/schemas/{name}'}}\n'{name}': {{type: integer}}").Type);

    [Fact]
    public void SchemaWithAnId_IsADocumentToItsReferences()
    {
        const string Schemas = """
            A: {$id: https://example.com/a, $defs: {T: {type: integer}}, properties: {x: {$ref: '#/$defs/T'}}}
            B: {$defs: {T: {type: string}}, properties: {x: {$ref: '#/components/schemas/B/$defs/T'}}}
            """;

        var schemas = Spec.ParseClean(Spec.WithSchemas(Schemas)).OpenApi.Components!.Schemas!;

        Assert.Equal(JsonSchemaType.Integer, schemas["A"].Properties!["x"].Type);
        Assert.Equal(JsonSchemaType.String, schemas["B"].Properties!["x"].Type);
    }

    [Fact]
    public void PastedSchema_FindsItsOwnDefinitions() =>
        Assert.Equal(JsonSchemaType.Integer, Spec.ModelA("A: {$defs: {T: {type: integer}}, properties: {x: {$ref: '#/$defs/T'}}}").Properties!["x"].Type);

    /// <summary>Definitions beside the document's own fields are no part of OpenAPI, but they are where the pointer leads.</summary>
    [Theory]
    [InlineData("{$defs: {T: {type: integer}}, properties: {x: {$ref: '#/$defs/T'}}}", JsonSchemaType.String)]
    [InlineData("{$id: 'https://example.com/a', $defs: {T: {type: integer}}, properties: {x: {$ref: '#/$defs/T'}}}", JsonSchemaType.Integer)]
    [InlineData("{$id: 'https://example.com/a', $defs: {U: {type: integer}}, properties: {x: {$ref: '#/$defs/T'}}}", JsonSchemaType.String)]
    public void PointerOfASchemaWithAnId_LeadsIntoThatSchemaFirst(string schema, JsonSchemaType type) =>
        Assert.Equal(type, Spec.ParseReadable(Spec.WithSchemas("A: " + schema) + "$defs: {T: {type: string}}\n").OpenApi.Components!.Schemas!["A"].Properties!["x"].Type);

    [Fact]
    public void OwnAddress_IsLocal() =>
        Spec.ParseClean("openapi: 3.2.0\n$self: https://example.com/api\npaths: {}\ncomponents: {schemas: {A: {$ref: 'https://example.com/api#/components/schemas/B'}, B: {type: string}}}\n");

    [Fact]
    public void DiscriminatorMapping_TakesNamesAndReferences()
    {
        const string Schemas = """
            A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: p, mapping: {one: B, two: '#/components/schemas/B', three: '#/components/schemas/C/$defs/D'}}}
            B: {type: object}
            C: {$defs: {D: {type: object}}}
            """;

        var mapping = Spec.ParseClean(Spec.WithSchemas(Schemas)).OpenApi.Components!.Schemas!["A"].Discriminator!.Mapping!;

        Assert.Equal(["B", "B", "D"], mapping.Values.Select(r => r.Reference.Id!));
        Assert.All(mapping.Values, r => Assert.NotNull(r.Target));
    }

    [Theory]
    [InlineData("#nowhere")]
    [InlineData("other.yaml#item")]
    [InlineData("")]
    public void DynamicReferenceWithoutAnAnchor_IsLeftOut(string target)
    {
        var message = Spec.Repaired(Spec.WithSchemas($"A: {{items: {{$dynamicRef: «'{target}'»}}}}"));

        Assert.Equal($"`$dynamicRef` '{target}' leads to no anchor of this document; it is left out", message);
    }

    [Theory]
    [InlineData("{propertyName: p, mapping: {one: «Missing»}}", """{"propertyName":"p","mapping":{}}""")]
    [InlineData("{propertyName: p, mapping: {one: «Missing», two: B}}", """{"propertyName":"p","mapping":{"two":"#/components/schemas/B"}}""")]
    [InlineData("{propertyName: p, defaultMapping: «Missing»}", """{"propertyName":"p"}""")]
    public void BrokenDiscriminatorMapping_IsLeftOut(string marked, string json)
    {
        var schemas = $"A: {{discriminator: {marked}}}\nB: {{}}";

        Assert.Equal("The discriminator names 'Missing', which is no schema of this document; it is left out", Spec.Repaired(Spec.WithSchemas(schemas, "3.2.0")));
        Assert.Equal(json, Spec.Json(Spec.ParseReadable(new MarkedText(Spec.WithSchemas(schemas, "3.2.0")).Text), "#/components/schemas/A/discriminator"));
    }

    [Theory]
    [InlineData("B")]
    [InlineData("'#/components/schemas/B'")]
    [InlineData("'#b'")]
    public void DefaultMapping_TakesNamesAndReferences(string target) => Assert.Equal(
        """{"propertyName":"p","defaultMapping":"#/components/schemas/B"}""",
        Spec.Json(Spec.ParseClean(Spec.WithSchemas($"A: {{discriminator: {{propertyName: p, defaultMapping: {target}}}}}\nB: {{$anchor: b}}", "3.2.0")), "#/components/schemas/A/discriminator"));

    [Fact]
    public void BooleanTarget_StandsWhereTheAuthorWroteIt()
    {
        var text = new MarkedText(Spec.WithSchemas("A: {$ref: '#/components/schemas/B/x-any'}\nB: {«x-any»: false}"));

        Assert.Equal(text.Span, Spec.ParseClean(text.Text).Positions.ProblemAt("#/components/schemas/BXAny", "BKH003", "m").Span);
    }

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/B/properties/x'}\nB: {properties: {«x»: {type: integer}}}", "#/components/schemas/BX")]
    [InlineData("A: {$ref: '#/components/schemas/B/properties/x'}\nB: {properties: {«x»: {type: integer}}}", "#/components/schemas/B/properties/x")]
    [InlineData("A: {$ref: «'#/components/schemas/B/properties/x'»}\nB: {properties: {x: {type: integer}}}", "#/components/schemas/A/$ref")]
    [InlineData("A: {}\n«a/b»: {type: integer}", "#/components/schemas/a_b")]
    public void MovedSchema_StandsWhereTheAuthorWroteIt(string marked, string location)
    {
        var text = new MarkedText(Spec.WithSchemas(marked));

        Assert.Equal(text.Span, Spec.ParseReadable(text.Text).Positions.ProblemAt(location, "BKH003", "m").Span);
    }

    /// <summary>Whoever comes first gets the name; a number behind it tells the others apart.</summary>
    [Fact]
    public void NamesThatSeveralWant_AreNumbered() => Assert.Equal(
        ["A", "B", "C", "D", "BX", "X", "X2", "X3"],
        Spec.ParseClean(Spec.WithSchemas("""
            A: {allOf: [{$ref: '#/components/schemas/B/$defs/x'}, {$ref: '#/components/schemas/C/$defs/x'}, {$ref: '#/components/schemas/D/$defs/x'}]}
            B: {$defs: {x: {type: string}}}
            C: {$defs: {x: {type: string}}}
            D: {$defs: {x: {type: string}}}
            BX: {}
            """)).OpenApi.Components!.Schemas!.Keys);

    [Theory]
    [InlineData("'a/b': {}\n'a~b': {}\n'a%b': {}\na_b: {}", "a_b a_b2 a_b3 a_b4")]
    [InlineData("'  ': {}\n'': {}", "Unnamed Unnamed2")]
    public void UnsafeNames_AreNumberedBehindTheSafeOnes(string schemas, string names) => Assert.Equal(
        names.Split(' ').Order(StringComparer.Ordinal),
        Spec.ParseReadable(Spec.WithSchemas(schemas)).OpenApi.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void NamesOfSecuritySchemesAndExtensions_AreKept() => Assert.Equal(
        """{"securitySchemes":{"a/b":{"type":"http","scheme":"basic"}},"x-own":{"a/b":{}}}""",
        Spec.Json(Spec.ParseClean("openapi: 3.1.0\npaths: {}\ncomponents: {securitySchemes: {a/b: {type: http, scheme: basic}}, x-own: {a/b: {}}}\n"), "#/components"));
}
