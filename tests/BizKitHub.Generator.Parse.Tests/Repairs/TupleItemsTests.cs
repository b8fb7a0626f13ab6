using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse.Tests.Repairs;

/// <summary>The positions of a tuple arrive as schemas: under <c>properties</c>, counted by <c>x-tuple</c>.</summary>
public sealed class TupleItemsTests
{
    private const string Others = "\nB: {type: object}";

    [Theory]
    [InlineData("{type: array, prefixItems: [{type: string}, {type: integer}]}", """{"type":"array","properties":{"0":{"type":"string"},"1":{"type":"integer"}},"x-tuple":2}""")]
    [InlineData("{prefixItems: [true, {const: a}]}", """{"type":"array","properties":{"0":{},"1":{"enum":["a"]}},"x-tuple":2}""")]
    [InlineData("{type: [array, 'null'], prefixItems: [{$ref: '#/components/schemas/B'}]}", """{"type":["array","null"],"properties":{"0":{"$ref":"#/components/schemas/B"}},"x-tuple":1}""")]
    [InlineData("{type: array, prefixItems: [false], items: false}", """{"type":"array","items":{"not":{}},"properties":{"0":{"not":{}}},"x-tuple":1}""")]
    [InlineData("{type: array, prefixItems: [{$ref: '#/components/schemas/A'}], items: {$ref: '#/components/schemas/B'}}", """{"type":"array","items":{"$ref":"#/components/schemas/B"},"properties":{"0":{"$ref":"#/components/schemas/A"}},"x-tuple":1}""")]
    [InlineData("{type: array, prefixItems: [{prefixItems: [{type: string}]}]}", """{"type":"array","properties":{"0":{"type":"array","properties":{"0":{"type":"string"}},"x-tuple":1}},"x-tuple":1}""")]
    [InlineData("{type: array, prefixItems: [], items: {type: string}}", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("{type: array, properties: {x: {type: string}}, prefixItems: [{type: string}]}", """{"type":"array","properties":{"0":{"type":"string"}},"x-tuple":1}""")]
    [InlineData("{type: array, items: {type: string}, additionalItems: {type: integer}}", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("{type: object, x-tuple: 3, properties: {prefixItems: {type: string}}}", """{"type":"object","properties":{"prefixItems":{"type":"string"}}}""")]
    public void PrefixItems_BecomePositions(string schema, string json) =>
        Assert.Equal(json, Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: " + schema + Others)), "#/components/schemas/A"));

    [Theory]
    [InlineData("{type: array, maxItems: 2, «items»: [{type: string}, true]}", """{"type":"array","maxItems":2,"properties":{"0":{"type":"string"},"1":{}},"x-tuple":2}""")]
    [InlineData("{minItems: 1, «items»: [{$ref: '#/components/schemas/A'}], additionalItems: false}", """{"minItems":1,"items":{"not":{}},"type":"array","properties":{"0":{"$ref":"#/components/schemas/A"}},"x-tuple":1}""")]
    [InlineData("{type: array, «items»: [{type: string}], additionalItems: true}", """{"type":"array","items":{},"properties":{"0":{"type":"string"}},"x-tuple":1}""")]
    [InlineData("{type: array, «items»: [{type: string}], additionalItems: {$ref: '#/components/schemas/B/properties/x'}}", """{"type":"array","items":{"$ref":"#/components/schemas/BX"},"properties":{"0":{"type":"string"}},"x-tuple":1}""")]
    [InlineData("{type: array, minItems: 2, «items»: [3, {type: string}]}", """{"type":"array","minItems":2,"properties":{"0":{},"1":{"type":"string"}},"x-tuple":2}""")]
    [InlineData("{type: array, prefixItems: [{type: string}], «items»: [{type: integer}]}", """{"type":"array","properties":{"0":{"type":"string"}},"x-tuple":1}""")]
    public void ListOfItems_IsReadAsPrefixItems(string marked, string json)
    {
        const string B = "\nB: {properties: {x: {type: integer}}}";

        Assert.Equal("`items` as a list is not part of OpenAPI 3.1; read as `prefixItems`", Spec.Repaired(Spec.WithSchemas("A: " + marked + B)));
        Assert.Equal(json, Spec.SchemaA("A: " + new MarkedText(marked).Text + B));
    }

    /// <summary>Published documents write such lists where they mean alternatives, and say nothing of how many items there are.</summary>
    [Theory]
    [InlineData("{«items»: [{type: string}]}", """{"items":{"type":"string"}}""")]
    [InlineData("{type: array, «items»: [{type: string}, true]}", """{"type":"array","items":{"anyOf":[{"type":"string"},{}]}}""")]
    [InlineData("{type: array, minItems: 1, maxItems: 5, «items»: [{type: string}, {type: integer}, 3]}", """{"type":"array","minItems":1,"maxItems":5,"items":{"anyOf":[{"type":"string"},{"type":"integer"}]}}""")]
    [InlineData("{«items»: []}", "{}")]
    public void ListOfItemsThatNobodyCounts_IsOneOfAlternatives(string marked, string json)
    {
        Assert.Equal("`items` must be one schema; of the listed ones, an item may be any", Spec.Repaired(Spec.WithSchemas("A: " + marked)));
        Assert.Equal(json, Spec.SchemaA("A: " + new MarkedText(marked).Text));
    }

    [Theory]
    [InlineData("{type: string, «prefixItems»: [{type: string}]}", """{"type":"string"}""", "`prefixItems` says something of lists only, and this schema is of another type; it is left out")]
    [InlineData("{type: [array, object], items: false, «prefixItems»: [{type: string}]}", """{"type":["array","object"]}""", "`prefixItems` in a schema that may be an object as well is not supported; it is left out")]
    [InlineData("{properties: {x: {type: string}}, «prefixItems»: [{type: string}]}", """{"properties":{"x":{"type":"string"}}}""", "`prefixItems` in a schema that may be an object as well is not supported; it is left out")]
    public void PrefixItemsWithoutARoom_AreLeftOut(string marked, string json, string message)
    {
        Assert.Equal(message, Spec.Repaired(Spec.WithSchemas("A: " + marked)));
        Assert.Equal(json, Spec.SchemaA("A: " + new MarkedText(marked).Text));
    }

    [Fact]
    public void Tuple_IsKeptByMicrosoftOpenApi()
    {
        var schema = Spec.ModelA("A: {type: array, prefixItems: [{type: string}, {$ref: '#/components/schemas/B'}], items: {type: integer}}" + Others);

        Assert.Equal(["0", "1"], schema.Properties!.Keys);
        Assert.Equal(JsonSchemaType.String, schema.Properties["0"].Type);
        Assert.Equal("B", Assert.IsType<OpenApiSchemaReference>(schema.Properties["1"]).Reference.Id);
        Assert.Equal(JsonSchemaType.Integer, schema.Items!.Type);
        Assert.Equal("2", Assert.IsType<JsonNodeExtension>(schema.Extensions!["x-tuple"]).Node.ToJsonString());
    }

    [Theory]
    [InlineData("prefixItems")]
    [InlineData("items")]
    public void Position_StandsWhereTheAuthorWroteIt(string keyword)
    {
        var text = new MarkedText(Spec.WithSchemas($"A:\n  type: array\n  maxItems: 2\n  {keyword}:\n    - type: string\n    - «type: integer»"));

        var document = Spec.ParseReadable(text.Text);

        Assert.Equal(text.Span, document.Positions.ProblemAt("#/components/schemas/A/properties/1", "BKH003", "m").Span);
    }
}
