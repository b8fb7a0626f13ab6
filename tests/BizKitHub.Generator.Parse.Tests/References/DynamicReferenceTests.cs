using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>A dynamic reference becomes an ordinary one: to the only schema it can mean, or to what a template is filled in with.</summary>
public sealed class DynamicReferenceTests
{
    private const string Templates = """
        User: {type: object, properties: {id: {type: string}}}
        Page: {$defs: {item: {$dynamicAnchor: item}}, type: object, required: [items], properties: {items: {type: array, items: {$dynamicRef: '#item'}}}}
        Alias: {$ref: '#/components/schemas/Page'}
        """;

    private const string Nested = "\nNested: {type: object, properties: {page: {$ref: '#/components/schemas/Page'}, single: {$dynamicRef: '#item'}}}";
    private const string Chain = "\nChain: {type: object, properties: {value: {$dynamicRef: '#item'}, next: {$ref: '#/components/schemas/Chain'}}}";

    private const string Bound = "$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}";

    [Theory]
    [InlineData("B: {$dynamicAnchor: x, type: integer}")]
    [InlineData("B: {$defs: {y: {$dynamicAnchor: x, type: integer}}}")]
    [InlineData("B: {$anchor: y, $dynamicAnchor: x, $ref: '#/components/schemas/C'}\nC: {type: integer}")]
    public void OnlyAnchor_IsTheTarget(string schemas) =>
        Assert.Equal(JsonSchemaType.Integer, Spec.ParseClean(Spec.WithSchemas("A: {properties: {p: {$dynamicRef: '#x'}}}\n" + schemas)).OpenApi.Components!.Schemas!["A"].Properties!["p"].Type);

    [Fact]
    public void NearestAnchor_IsTheTarget()
    {
        const string Schemas = """
            A: {$dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}
            B: {$dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}
            """;

        var document = Spec.ParseClean(Spec.WithSchemas(Schemas));

        Assert.Equal("""{"type":"object","properties":{"next":{"$ref":"#/components/schemas/A"}}}""", Spec.Json(document, "#/components/schemas/A"));
        Assert.Equal("""{"type":"object","properties":{"next":{"$ref":"#/components/schemas/B"}}}""", Spec.Json(document, "#/components/schemas/B"));
    }

    [Theory]
    [InlineData("{" + Bound + ", $ref: '#/components/schemas/Page'}")]
    [InlineData("{" + Bound + ", allOf: [{$ref: '#/components/schemas/Page'}]}")]
    [InlineData("{" + Bound + ", $ref: '#/components/schemas/Alias'}")]
    [InlineData("{" + Bound + ", description: mine, $ref: '#/components/schemas/Page'}")]
    public void Template_IsFilledIn(string schema)
    {
        var document = Spec.ParseClean(Spec.WithSchemas("A: " + schema + "\n" + Templates));

        var filled = document.OpenApi.Components!.Schemas!["A"];
        filled = filled.AllOf is { Count: > 0 } parts ? parts[0] : filled;
        Assert.Equal("User", Assert.IsType<OpenApiSchemaReference>(filled.Properties!["items"].Items).Reference.Id);
        Assert.Equal(["items"], filled.Required!);
        Assert.NotEqual("User", (document.OpenApi.Components.Schemas["Page"].Properties!["items"].Items as OpenApiSchemaReference)?.Reference.Id);
    }

    [Fact]
    public void OwnAnchor_IsNearerThanThatOfADefinition() => Assert.Equal(
        """{"$defs":{"y":{"type":"integer"}},"properties":{"p":{"$ref":"#/components/schemas/A"}}}""",
        Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: {$dynamicAnchor: x, $defs: {y: {$dynamicAnchor: x, type: integer}}, properties: {p: {$dynamicRef: '#x'}}}")), "#/components/schemas/A"));

    [Fact]
    public void EachBinder_GetsItsOwnCopy()
    {
        const string Schemas = """
            A: {$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, $ref: '#/components/schemas/Page'}
            B: {$defs: {item: {$dynamicAnchor: item, type: integer}}, $ref: '#/components/schemas/Page'}

            """;

        var schemas = Spec.ParseClean(Spec.WithSchemas(Schemas + Templates)).OpenApi.Components!.Schemas!;

        Assert.Equal(JsonSchemaType.Object, schemas["A"].Properties!["items"].Items!.Type);
        Assert.Equal(JsonSchemaType.Integer, schemas["B"].Properties!["items"].Items!.Type);
    }

    [Fact]
    public void TemplateOfATemplate_IsFilledInToo()
    {
        var schemas = Spec.ParseClean(Spec.WithSchemas("A: {" + Bound + ", $ref: '#/components/schemas/Nested'}\n" + Templates + Nested)).OpenApi.Components!.Schemas!;

        Assert.Equal("User", Assert.IsType<OpenApiSchemaReference>(schemas["A"].Properties!["single"]).Reference.Id);
        Assert.Equal("User", Assert.IsType<OpenApiSchemaReference>(schemas["A"].Properties!["page"].Properties!["items"].Items).Reference.Id);
        Assert.Equal("Page", Assert.IsType<OpenApiSchemaReference>(schemas["Nested"].Properties!["page"]).Reference.Id);
    }

    [Fact]
    public void TemplateThatContainsItself_IsCopiedOnce() =>
        Assert.Equal(
            """{"$defs":{"item":{"$ref":"#/components/schemas/User"}},"type":"object","properties":{"value":{"$ref":"#/components/schemas/User"},"next":{"$ref":"#/components/schemas/A"}}}""",
            Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: {" + Bound + ", $ref: '#/components/schemas/Chain'}\n" + Templates + Chain)), "#/components/schemas/A"));

    /// <summary>The example of JSON Schema's own documentation: a strict tree has strict branches.</summary>
    [Fact]
    public void BinderThatIsItsOwnArgument_ContainsItself()
    {
        const string Schemas = """
            Tree: {$dynamicAnchor: node, type: object, properties: {data: true, children: {type: array, items: {$dynamicRef: '#node'}}}}
            Strict: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree', unevaluatedProperties: false}
            """;

        var schemas = Spec.ParseClean(Spec.WithSchemas(Schemas)).OpenApi.Components!.Schemas!;

        Assert.Equal("Strict", Assert.IsType<OpenApiSchemaReference>(schemas["Strict"].Properties!["children"].Items).Reference.Id);
        Assert.Equal("Tree", Assert.IsType<OpenApiSchemaReference>(schemas["Tree"].Properties!["children"].Items).Reference.Id);
    }

    [Fact]
    public void BinderInsideItsTemplate_EndsSomewhere()
    {
        const string Schemas = """
            A: {type: object, properties: {x: {$dynamicRef: '#item'}, again: {$defs: {item: {$dynamicAnchor: item, type: integer}}, $ref: '#/components/schemas/A'}}}
            """;

        var again = Spec.ParseClean(Spec.WithSchemas(Schemas)).OpenApi.Components!.Schemas!["A"].Properties!["again"];

        Assert.Equal(JsonSchemaType.Integer, again.Properties!["x"].Type);
        Assert.Equal(JsonSchemaType.Integer, again.Properties["again"].Properties!["again"].Properties!["x"].Type);
    }

    [Fact]
    public void WhatTheBinderSaysItself_Stays() =>
        Assert.Equal(
            """{"$defs":{"item":{"$ref":"#/components/schemas/User"}},"properties":{"own":{"type":"string"}},"allOf":[{"$defs":{"item":{}},"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/User"}}}}]}""",
            Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: {" + Bound + ", properties: {own: {type: string}}, $ref: '#/components/schemas/Page'}\n" + Templates)), "#/components/schemas/A"));

    [Fact]
    public void CopiedSchema_StandsWhereItsTemplateStands()
    {
        var text = new MarkedText(Spec.WithSchemas("A: {" + Bound + ", $ref: '#/components/schemas/P'}\nUser: {}\nP: {type: object, properties: {«x»: {items: {$dynamicRef: '#item'}}}}"));

        var problem = Spec.ParseClean(text.Text).Positions.ProblemAt("#/components/schemas/A/properties/x", "BKH003", "m");

        Assert.Equal(text.Span, problem.Span);
    }

    [Theory]
    [InlineData("A: {$dynamicRef: «'#nope'»}", "`$dynamicRef` '#nope' leads to no anchor of this document; it is left out")]
    [InlineData("A: {$dynamicRef: «''»}", "`$dynamicRef` '' leads to no anchor of this document; it is left out")]
    [InlineData("A: {$dynamicRef: «'#/components/schemas/A'»}", "`$dynamicRef` '#/components/schemas/A' leads to no anchor of this document; it is left out")]
    [InlineData("A: {items: {$dynamicRef: «'#x'»}}\nB: {$dynamicAnchor: x}\nC: {$dynamicAnchor: x}", "`$dynamicRef` '#x' may lead to several schemas; it is left out")]
    [InlineData("A: {$dynamicAnchor: x, $dynamicRef: «'#x'»}", "`$dynamicRef` '#x' leads to itself; it is left out")]
    [InlineData("A: {$ref: '#/components/schemas/B', $dynamicRef: «'#x'»}\nB: {$dynamicAnchor: x}", "`$dynamicRef` '#x' stands beside `$ref`; it is left out")]
    public void WhatCannotBeResolved_IsLeftOut(string schemas, string message) => Assert.Equal(message, Spec.Repaired(Spec.WithSchemas(schemas)));

    [Fact]
    public void TemplatesWithoutEnd_AreLeftAlone()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 50).Select(i => $"T{i}: {{properties: {{x: {{$ref: '#/components/schemas/T{i + 1}'}}}}}}"));

        Spec.ParseReadable(Spec.WithSchemas("A: {" + Bound + ", $ref: '#/components/schemas/T0'}\nUser: {}\nT50: {$dynamicRef: '#item'}\n" + schemas));
    }

    [Fact]
    public void DefinitionsOfTheTemplate_StandBesideThoseOfTheBinder() => Assert.Equal(
        """{"$defs":{"item":{"$ref":"#/components/schemas/User"},"other":{"type":"string"},"other2":{},"item2":{},"other3":{"type":"number"}},"type":"array","items":{"$ref":"#/components/schemas/User"}}""",
        Spec.Json(
            Spec.ParseClean(Spec.WithSchemas("""
                A: {$id: 'https://example.com/a', $schema: 'https://example.com/s', $anchor: a, $vocabulary: {a: true}, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}, other: {type: string}, other2: {}}, $ref: '#/components/schemas/P'}
                User: {type: object}
                P: {$id: 'https://example.com/p', $schema: 'https://example.com/s', $anchor: p, $vocabulary: {a: true}, $defs: {item: {$dynamicAnchor: item}, other: {type: number}}, type: array, items: {$dynamicRef: '#item'}}
                """)),
            "#/components/schemas/A"));

    [Fact]
    public void TemplateOfTemplates_IsFilledInTenLevelsDeep()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 20).Select(i => $"T{i}: {{properties: {{x: {{$ref: '#/components/schemas/T{i + 1}'}}}}}}"));
        var document = Spec.ParseReadable(Spec.WithSchemas("A: {" + Bound + ", $ref: '#/components/schemas/T0'}\nUser: {}\nT20: {$dynamicRef: '#item'}\n" + schemas));

        Assert.Equal("""{"$ref":"#/components/schemas/T10"}""", Spec.Json(document, "#/components/schemas/A" + string.Concat(Enumerable.Repeat("/properties/x", 10))));
    }

    [Theory]
    [InlineData("description: own, default: {}", "description: other", "{'description':'own','default':{}}")]
    [InlineData("title: own", "title: other, deprecated: true", "{'title':'own','deprecated':true}")]
    public void WordsOfTheBinder_CountBeforeThoseOfTheTemplate(string own, string other, string words) => Assert.Equal(
        """{"$defs":{"item":{"$ref":"#/components/schemas/Item"}},WORDS,"items":{"$ref":"#/components/schemas/Item"}}""".Replace("WORDS", words[1..^1].Replace('\'', '"'), StringComparison.Ordinal),
        Spec.Json(
            Spec.ParseClean(Spec.WithSchemas("A: {$defs: {item: {$dynamicAnchor: item, type: string}}, " + own + ", $ref: '#/components/schemas/P'}\nP: {" + other + ", items: {$dynamicRef: '#item'}}")),
            "#/components/schemas/A"));

    [Fact]
    public void PartsOfTheBinder_AreJoinedByTheTemplate() => Assert.Equal(
        """{"$defs":{"item":{"$ref":"#/components/schemas/User"}},"type":"array","allOf":[{"minItems":1},{"type":"array","items":{"$ref":"#/components/schemas/User"}}]}""",
        Spec.Json(
            Spec.ParseClean(Spec.WithSchemas("A: {" + Bound + ", type: array, allOf: [{minItems: 1}], $ref: '#/components/schemas/P'}\nUser: {}\nP: {type: array, items: {$dynamicRef: '#item'}}")),
            "#/components/schemas/A"));

    [Fact]
    public void ReferencesInsideATemplate_AreCopiedWithIt() => Assert.Equal(
        """{"$defs":{"item":{"$ref":"#/components/schemas/User"}},"properties":{"i":{"$ref":"#/components/schemas/User"},"u":{"$ref":"#/components/schemas/User"},"own":{"$ref":"#/components/schemas/User"}},"discriminator":{"propertyName":"k","mapping":{"u":"#/components/schemas/User"}}}""",
        Spec.Json(
            Spec.ParseClean(Spec.WithSchemas("""
                A: {$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, $ref: '#/components/schemas/P'}
                User: {type: object}
                P: {properties: {i: {$dynamicRef: '#item'}, u: {$ref: '#/components/schemas/User'}, own: {$ref: '#/components/schemas/User'}}, discriminator: {propertyName: k, mapping: {u: User}}}
                """)),
            "#/components/schemas/A"));

    [Fact]
    public void TemplatesThatContainEachOther_AreCopiedOnceEach() => Assert.Equal(
        """{"$defs":{"item":{"$ref":"#/components/schemas/User"}},"properties":{"value":{"$ref":"#/components/schemas/User"},"q":{"properties":{"value":{"$ref":"#/components/schemas/User"},"p":{"$ref":"#/components/schemas/A"}}}}}""",
        Spec.Json(
            Spec.ParseClean(Spec.WithSchemas(
                "A: {" + Bound + ", $ref: '#/components/schemas/P'}\nUser: {}\n"
                + "P: {properties: {value: {$dynamicRef: '#item'}, q: {$ref: '#/components/schemas/Q'}}}\n"
                + "Q: {properties: {value: {$dynamicRef: '#item'}, p: {$ref: '#/components/schemas/P'}}}")),
            "#/components/schemas/A"));
}
