using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Repairs;

/// <summary>What a schema is turned into before Microsoft.OpenApi reads it.</summary>
public sealed class SchemaRepairTests
{
    private const string Others = "\nB: {type: object}\nC: {type: object}";

    [Theory]
    [InlineData("{properties: {x: true, y: false}}", """{"properties":{"x":{},"y":{"not":{}}}}""")]
    [InlineData("{items: true}", """{"items":{}}""")]
    [InlineData("{allOf: [true, {type: string}], not: false}", """{"allOf":[{},{"type":"string"}],"not":{"not":{}}}""")]
    [InlineData("{additionalProperties: false}", """{"additionalProperties":false}""")]
    [InlineData("{patternProperties: {a: false}}", """{"patternProperties":{"a":{"not":{}}}}""")]
    [InlineData("true", "{}")]
    [InlineData("false", """{"not":{}}""")]
    public void BooleanSchema_BecomesAnObject(string schema, string json) => Assert.Equal(json, Spec.SchemaA("A: " + schema));

    [Theory]
    [InlineData("{const: a}", """{"enum":["a"]}""")]
    [InlineData("{const: 1.50}", """{"enum":[1.50]}""")]
    [InlineData("{const: false, type: boolean}", """{"type":"boolean","enum":[false]}""")]
    [InlineData("{const: {a: [1]}}", """{"enum":[{"a":[1]}]}""")]
    [InlineData("{const: ~}", """{"type":"null"}""")]
    [InlineData("{const: a, enum: [a, b]}", """{"enum":["a"]}""")]
    [InlineData("{properties: {const: {type: string}}}", """{"properties":{"const":{"type":"string"}}}""")]
    [InlineData("{default: {const: 1}}", """{"default":{"const":1}}""")]
    public void Constant_BecomesAnEnum(string schema, string json) => Assert.Equal(json, Spec.SchemaA("A: " + schema));

    [Theory]
    [InlineData("{type: string, nullable: true}", """{"type":["string","null"]}""")]
    [InlineData("{type: string, nullable: false}", """{"type":"string"}""")]
    [InlineData("{nullable: true, type: integer, format: int32}", """{"type":["integer","null"],"format":"int32"}""")]
    [InlineData("{$ref: '#/components/schemas/B', nullable: false}", """{"$ref":"#/components/schemas/B"}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/B'}], nullable: true, description: d}", """{"description":"d","anyOf":[{"$ref":"#/components/schemas/B"},{"type":"null"}]}""")]
    [InlineData(
        "{allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], nullable: true}",
        """{"anyOf":[{"allOf":[{"$ref":"#/components/schemas/B"},{"$ref":"#/components/schemas/C"}]},{"type":"null"}]}""")]
    [InlineData(
        "{type: object, allOf: [{$ref: '#/components/schemas/B'}], nullable: true}",
        """{"anyOf":[{"type":"object","allOf":[{"$ref":"#/components/schemas/B"}]},{"type":"null"}]}""")]
    [InlineData("{anyOf: [{type: string}, {type: number}], nullable: true}", """{"anyOf":[{"type":"string"},{"type":"number"},{"type":"null"}]}""")]
    [InlineData("{oneOf: [{type: string, nullable: true}], nullable: true}", """{"oneOf":[{"type":["string","null"]}]}""")]
    [InlineData("{type: object, oneOf: [{$ref: '#/components/schemas/B'}], nullable: true}", """{"type":["object","null"],"oneOf":[{"$ref":"#/components/schemas/B"},{"type":"null"}]}""")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}", """{"anyOf":[{"$ref":"#/components/schemas/B"},{"type":"null"}]}""")]
    [InlineData("{enum: [a, b], nullable: true}", """{"enum":["a","b"],"type":["string","null"]}""")]
    [InlineData("{enum: [1, ~], nullable: true}", """{"enum":[1,null],"type":["number","null"]}""")]
    [InlineData("{properties: {x: {type: string}}, nullable: true}", """{"properties":{"x":{"type":"string"}},"type":["object","null"]}""")]
    [InlineData("{items: {type: string}, nullable: true}", """{"items":{"type":"string"},"type":["array","null"]}""")]
    [InlineData("{nullable: true, description: any}", """{"description":"any"}""")]
    [InlineData("{properties: {nullable: {type: boolean}}}", """{"properties":{"nullable":{"type":"boolean"}}}""")]
    public void Nullable_BecomesTheTypeNull(string schema, string json)
    {
        Assert.Equal(json, Spec.SchemaA("A: " + schema + Others, "3.0.3"));
        Assert.Empty(Spec.Parse(Spec.WithSchemas("A: " + schema + Others, "3.0.3")).Problems);
    }

    [Fact]
    public void NullableBesideAReference_IsMeantSeriously() =>
        Assert.Equal(
            """{"description":"d","anyOf":[{"$ref":"#/components/schemas/B"},{"type":"null"}]}""",
            Spec.SchemaA("A: {$ref: '#/components/schemas/B', nullable: true, description: d}" + Others, "3.0.3"));

    [Theory]
    [InlineData("{minimum: 1, exclusiveMinimum: true}", """{"exclusiveMinimum":1}""")]
    [InlineData("{minimum: 1.50, exclusiveMinimum: false, maximum: 2, exclusiveMaximum: true}", """{"minimum":1.50,"exclusiveMaximum":2}""")]
    [InlineData("{exclusiveMaximum: true}", "{}")]
    public void ExclusiveFlag_BecomesTheBound(string schema, string json)
    {
        Assert.Equal(json, Spec.SchemaA("A: " + schema, "3.0.3"));
        Assert.Empty(Spec.Parse(Spec.WithSchemas("A: " + schema, "3.0.3")).Problems);
    }

    [Fact]
    public void ExclusiveBound_StaysInOpenApi31() =>
        Assert.Equal("""{"exclusiveMinimum":1,"minimum":0}""", Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: {exclusiveMinimum: 1, minimum: 0}")), "#/components/schemas/A"));

    [Theory]
    [InlineData("{type: file}", """{"type":"string","format":"binary"}""")]
    [InlineData("{type: File, format: x}", """{"type":"string","format":"x"}""")]
    [InlineData("{type: int}", """{"type":"integer"}""")]
    [InlineData("{type: datetime}", """{"type":"string","format":"date-time"}""")]
    [InlineData("{type: String}", """{"type":"string"}""")]
    [InlineData("{type: any}", "{}")]
    [InlineData("{type: nonsense}", "{}")]
    [InlineData("{type: [string, any]}", """{"type":["string"]}""")]
    [InlineData("{type: [Int, ~]}", """{"type":["integer","null"]}""")]
    [InlineData("{type: [nonsense]}", "{}")]
    [InlineData("{type: 3}", "{}")]
    [InlineData("{type: null}", """{"type":"null"}""")]
    [InlineData("{type: }", "{}")]
    public void TypeThatIsNone_IsReadAsWhatItMeans(string schema, string json) => Assert.Equal(json, Spec.SchemaA("A: " + schema));

    [Theory]
    [InlineData("{type: string, enum: [1, 1.50, true, a, ~]}", """{"type":"string","enum":["1","1.50","true","a",null]}""")]
    [InlineData("{type: [string, 'null'], enum: [1, ~]}", """{"type":["string","null"],"enum":["1",null]}""")]
    [InlineData("{type: string, const: 1}", """{"type":"string","enum":["1"]}""")]
    [InlineData("{type: string, default: 2.0}", """{"type":"string","default":"2.0"}""")]
    [InlineData("{type: [string, integer], enum: [1, a]}", """{"type":["string","integer"],"enum":[1,"a"]}""")]
    [InlineData("{type: string, enum: []}", """{"type":"string"}""")]
    public void EnumOfTexts_ListsTexts(string schema, string json) => Assert.Equal(json, Spec.SchemaA("A: " + schema));

    [Theory]
    [InlineData("{$ref: '#/components/schemas/B', type: object, description: d, x-own: 1, default: {}}", """{"$ref":"#/components/schemas/B","description":"d","x-own":1,"default":{}}""")]
    [InlineData("{$ref: '#/components/schemas/B', properties: {x: {$ref: '#/components/schemas/C'}}}", """{"$ref":"#/components/schemas/B"}""")]
    public void SiblingsOfAReference_SayNothingBeforeOpenApi31(string schema, string json) => Assert.Equal(json, Spec.SchemaA("A: " + schema + Others, "3.0.3"));

    [Fact]
    public void SiblingsOfAReference_StayInOpenApi31() =>
        Assert.Equal("""{"$ref":"#/components/schemas/B","minProperties":1}""", Spec.SchemaA("A: {$ref: '#/components/schemas/B', minProperties: 1}" + Others));

    [Fact]
    public void NamesOfSchemasAndXml_AreTakenOut() =>
        Assert.Equal(
            """{"type":"string","$comment":"c"}""",
            Spec.SchemaA("A: {$id: 'http://[', $anchor: a, $schema: '::', $vocabulary: {x: y}, type: string, $comment: c, xml: {namespace: '::'}}"));

    [Fact]
    public void RepairsWorkTogether() =>
        Assert.Equal(
            """{"description":"d","anyOf":[{"allOf":[{"exclusiveMinimum":0},{"enum":[1]}]},{"type":"null"}]}""",
            Spec.SchemaA("A: {nullable: true, description: d, allOf: [{minimum: 0, exclusiveMinimum: true}, {const: 1}]}", "3.0.3"));
}
