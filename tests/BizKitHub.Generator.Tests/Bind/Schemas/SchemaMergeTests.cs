using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What one schema says that says what two say.</summary>
public sealed class SchemaMergeTests
{
    private const string Others = """
        Free: {}
        Named: { type: string, minLength: 1 }
        Base: { type: object, properties: { id: { type: string } } }
        Child: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { name: { type: string } } }] }
        Grandchild: { allOf: [{ $ref: '#/components/schemas/Child' }] }
        Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }, { type: string }] }
        Choice: { oneOf: [{ type: string }, { type: integer }] }
        List: { type: array, items: { type: string } }
        Plain: { type: object, properties: { p: { type: string } } }
        Sibling: { allOf: [{ $ref: '#/components/schemas/Plain' }, { type: object, properties: { q: { type: string } } }] }
        """;

    [Theory]
    [InlineData("{}", "Nothing")]
    [InlineData("{ type: 'null' }", "Nothing")]
    [InlineData("{ required: [a] }", "Nothing")]
    [InlineData("{ type: string }", "Scalar")]
    [InlineData("{ type: integer }", "Scalar")]
    [InlineData("{ type: number }", "Scalar")]
    [InlineData("{ type: boolean }", "Scalar")]
    [InlineData("{ enum: [a] }", "Scalar")]
    [InlineData("{ type: object, enum: [{ a: 1 }] }", "Scalar")]
    [InlineData("{ type: array }", "List")]
    [InlineData("{ type: object }", "Object")]
    [InlineData("{ type: [string, integer] }", "Mixed")]
    [InlineData("{ oneOf: [{ type: string }] }", "Choice")]
    [InlineData("{ anyOf: [{ type: string }] }", "Choice")]
    [InlineData("{ type: object, oneOf: [{ type: string }] }", "Choice")]
    [InlineData("{ allOf: [{ type: string }, {}] }", "Scalar")]
    [InlineData("{ allOf: [{}, { type: string }] }", "Scalar")]
    [InlineData("{ type: string, allOf: [{ type: integer }] }", "Scalar")]
    [InlineData("{ allOf: [{ type: string }, { type: object }] }", "Mixed")]
    [InlineData("{ allOf: [{ type: object }, { oneOf: [{ type: object }] }] }", "Choice")]
    [InlineData("{ allOf: [{ oneOf: [{ type: object }] }, { type: object }] }", "Choice")]
    [InlineData("{ allOf: [{ type: array }, { type: 'null' }] }", "List")]
    [InlineData("{ $ref: '#/components/schemas/Child' }", "Object")]
    [InlineData("{ $ref: '#/components/schemas/Loop' }", "Scalar")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Named' }, { type: object }] }", "Mixed")]
    public void Kind_IsWhatAllPartsAreAbout(string schema, string kind) =>
        Assert.Equal(kind, SchemaMerge.KindOf(BoundSchemas.Thing(schema, Others)).ToString());

    [Theory]
    [InlineData("{ type: string, minLength: 3, maxLength: 7 }", "{ type: string, minLength: 2, maxLength: 8 }", """{"type":"string","maxLength":7,"minLength":3}""")]
    [InlineData("{ type: string, pattern: a, format: uuid, title: A, description: B, default: c }", "{ type: string, pattern: d, format: date, title: E, description: F, default: g }", """{"type":"string","format":"date","title":"E","description":"F","default":"g","pattern":"d"}""")]
    [InlineData("{ type: string, pattern: a, format: uuid, title: A, description: B, default: c }", "{ type: string }", """{"type":"string","format":"uuid","title":"A","description":"B","default":"c","pattern":"a"}""")]
    [InlineData("{ type: string, contentEncoding: base64 }", "{ type: string }", """{"type":"string","contentEncoding":"base64"}""")]
    [InlineData("{ type: string, examples: [a] }", "{ type: string }", """{"type":"string","examples":["a"]}""")]
    [InlineData("{ type: string, x-format: email }", "{ type: string }", """{"type":"string","x-format":"email"}""")]
    [InlineData("{ type: string, readOnly: true }", "{ type: string, writeOnly: true }", """{"type":"string","readOnly":true,"writeOnly":true}""")]
    [InlineData("{ type: string, deprecated: true }", "{ type: string }", """{"type":"string","deprecated":true}""")]
    [InlineData("{ type: number, minimum: 1, maximum: 9 }", "{ type: number, minimum: 2, maximum: 8 }", """{"type":"number","maximum":8,"minimum":2}""")]
    [InlineData("{ type: number, minimum: 2, maximum: 8 }", "{ type: number, minimum: 1, maximum: 9 }", """{"type":"number","maximum":8,"minimum":2}""")]
    [InlineData("{ type: number, exclusiveMinimum: 1, exclusiveMaximum: 9 }", "{ type: number, exclusiveMinimum: 2, exclusiveMaximum: 8 }", """{"type":"number","exclusiveMaximum":8,"exclusiveMinimum":2}""")]
    [InlineData("{ type: number, minimum: -1 }", "{ type: number, minimum: -2 }", """{"type":"number","minimum":-1}""")]
    [InlineData("{ type: number, maximum: -1 }", "{ type: number, maximum: -2 }", """{"type":"number","maximum":-2}""")]
    [InlineData("{ type: number, multipleOf: 2 }", "{ type: number, multipleOf: 3 }", """{"type":"number","multipleOf":3}""")]
    [InlineData("{ type: number, multipleOf: 2 }", "{ type: number }", """{"type":"number","multipleOf":2}""")]
    [InlineData("{ type: number }", "{ type: integer }", """{"type":"integer"}""")]
    [InlineData("{ type: integer }", "{ type: number }", """{"type":"integer"}""")]
    [InlineData("{ type: number }", "{ type: number }", """{"type":"number"}""")]
    [InlineData("{ type: string }", "{ type: integer }", """{"type":"integer"}""")]
    [InlineData("{ type: [string, 'null'] }", "{ type: string }", """{"type":"string"}""")]
    [InlineData("{ type: [string, 'null'] }", "{ type: [string, 'null'] }", """{"type":["null","string"]}""")]
    [InlineData("{ enum: [a, b] }", "{ maxLength: 3 }", """{"type":"string","enum":["a","b"],"maxLength":3}""")]
    [InlineData("{ enum: [a, b, c] }", "{ enum: [c, b, d] }", """{"enum":["c","b"]}""")]
    [InlineData("{ enum: [a, b] }", "{ enum: [c, d] }", """{"enum":["c","d"]}""")]
    [InlineData("{ type: [string, 'null'], enum: [a, null] }", "{ type: [string, 'null'], enum: [null, b] }", """{"type":["null","string"],"enum":[null]}""")]
    [InlineData("{ enum: [1, 2] }", "{ type: integer, enum: [2, 3] }", """{"type":"integer","enum":[2]}""")]
    public void ScalarsOfTwo_SayWhatBothSay_TheLaterWhereOnlyOneCan(string earlier, string later, string both) =>
        AssertJson(both, Merge(earlier, later));

    [Theory]
    [InlineData("{ type: object, properties: { a: {} } }", "{ type: object, properties: { b: {} } }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "{ type: object, properties: { b: {} } }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "{ $ref: '#/components/schemas/Sibling' }")]
    [InlineData("{ type: array }", "{ minItems: 1 }")]
    [InlineData("{ required: [a] }", "{ type: object }")]
    [InlineData("{ oneOf: [{ type: string }, { type: object }] }", "{}")]
    public void WhatIsNoScalar_StandsBesideTheOther(string earlier, string later)
    {
        IDictionary<string, IOpenApiSchema> schemas = Pair(earlier, later);

        IOpenApiSchema both = SchemaMerge.Of(schemas["Earlier"], schemas["Later"]);

        Assert.Equal([schemas["Earlier"], schemas["Later"]], both.AllOf!);
    }

    [Fact]
    public void WordsBesideEachOther_AreTheLaterOnes_OrTheOnlyOnes()
    {
        const string Words = "title: A, description: B, default: { c: 1 }, examples: [{ d: 2 }]";
        const string Others = "title: E, description: F, default: { g: 3 }, examples: [{ h: 4 }]";

        AssertJson(
            """{"title":"E","description":"F","default":{"g":3},"examples":[{"h":4}]}""",
            Beside($"{{ type: object, {Words} }}", $"{{ type: object, {Others} }}"));
        AssertJson(
            """{"title":"A","description":"B","default":{"c":1},"deprecated":true,"examples":[{"d":2}]}""",
            Beside($"{{ type: object, deprecated: true, {Words} }}", "{ type: object }"));
        AssertJson(
            """{"title":"A","description":"B","default":{"c":1},"deprecated":true,"examples":[{"d":2}]}""",
            Beside("{ type: object }", $"{{ type: object, deprecated: true, {Words} }}"));
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: object }")]
    [InlineData("{ type: object }", "{ type: array }")]
    [InlineData("{ type: object }", "{ oneOf: [{ type: object }] }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "{ $ref: '#/components/schemas/Base' }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "{ $ref: '#/components/schemas/Child' }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "{ $ref: '#/components/schemas/Grandchild' }")]
    [InlineData("{ $ref: '#/components/schemas/Choice' }", "{ $ref: '#/components/schemas/List' }")]
    public void WhatCannotBePutTogether_IsTheLater_AndSoIsWhatExtendsTheEarlier(string earlier, string later)
    {
        IDictionary<string, IOpenApiSchema> schemas = Pair(earlier, later);

        Assert.Same(schemas["Later"], SchemaMerge.Of(schemas["Earlier"], schemas["Later"]));
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Child' }", "{ $ref: '#/components/schemas/Base' }")]
    [InlineData("{ $ref: '#/components/schemas/Grandchild' }", "{ $ref: '#/components/schemas/Base' }")]
    public void WhatExtendsTheLater_IsBoth(string earlier, string later)
    {
        IDictionary<string, IOpenApiSchema> schemas = Pair(earlier, later);

        Assert.Same(schemas["Earlier"], SchemaMerge.Of(schemas["Earlier"], schemas["Later"]));
    }

    [Theory]
    [InlineData("{ allOf: [{ type: string, minLength: 1, title: A }, { minLength: 2, title: B }] }", """{"type":"string","title":"B","minLength":2}""")]
    [InlineData("{ description: Whole., allOf: [{ type: string, description: Part. }] }", """{"type":"string","description":"Whole."}""")]
    [InlineData("{ allOf: [{ type: string }, { type: 'null' }] }", """{"type":["null","string"]}""")]
    [InlineData("{ allOf: [{ type: string, enum: [a, b] }, { enum: [null] }] }", """{"type":["null","string"],"enum":["a","b"]}""")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Named' }, { maxLength: 4 }] }", """{"type":"string","maxLength":4,"minLength":1}""")]
    [InlineData("{ allOf: [{ allOf: [{ type: number, minimum: 1 }] }, { minimum: 3 }, { minimum: 2 }] }", """{"type":"number","minimum":3}""")]
    [InlineData("{ allOf: [{ pattern: a }, { format: date }] }", """{"type":"string","format":"date","pattern":"a"}""")]
    [InlineData("{ allOf: [{ minimum: 1 }, { maximum: 3 }] }", """{"maximum":3,"minimum":1}""")]
    [InlineData("{ $ref: '#/components/schemas/Loop' }", """{"type":"string"}""")]
    public void PartsOfAScalar_AreOneSchema_TheNearestToTheUseFirst(string schema, string whole) =>
        AssertJson(whole, SchemaMerge.Scalars(BoundSchemas.Thing(schema, Others)));

    /// <summary>Two schemas beside each other, without them.</summary>
    private static OpenApiSchema Beside(string earlier, string later)
    {
        var both = Assert.IsType<OpenApiSchema>(Merge(earlier, later));
        Assert.Equal(2, both.AllOf!.Count);
        both.AllOf = null;
        return both;
    }

    private static IOpenApiSchema Merge(string earlier, string later)
    {
        IDictionary<string, IOpenApiSchema> schemas = Pair(earlier, later);
        return SchemaMerge.Of(schemas["Earlier"], schemas["Later"]);
    }

    private static IDictionary<string, IOpenApiSchema> Pair(string earlier, string later) =>
        BoundSchemas.Document($"Earlier: {earlier}\nLater: {later}\n{Others}");

    private static void AssertJson(string expected, IOpenApiSchema schema)
    {
        using var text = new StringWriter();
        schema.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        Assert.Equal(Sorted(expected), Sorted(text.ToString()));
    }

    /// <summary>In which order a schema's keywords are written says nothing.</summary>
    private static string Sorted(string json) =>
        string.Join('\n', JsonNode.Parse(json)!.AsObject().Select(p => $"{p.Key}: {p.Value?.ToJsonString()}").Order(StringComparer.Ordinal));
}
