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
    [InlineData("{const: ~, enum: [a]}", """{"type":"null"}""")]
    [InlineData("{const: ~, type: 'null'}", """{"type":"null","enum":[null]}""")]
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
    [InlineData("{anyOf: [{type: string}, {type: integer, nullable: true}], nullable: true}", """{"anyOf":[{"type":"string"},{"type":["integer","null"]}]}""")]
    [InlineData("{properties: {x: {}}, anyOf: [{type: object}], nullable: true}", """{"properties":{"x":{}},"anyOf":[{"type":"object"},{"type":"null"}]}""")]
    [InlineData("{properties: {x: {}}, oneOf: [{type: object}], nullable: true}", """{"properties":{"x":{}},"oneOf":[{"type":"object"},{"type":"null"}]}""")]
    [InlineData("{properties: {x: {}}, anyOf: [{type: object}], oneOf: [{type: object}], nullable: true}", """{"properties":{"x":{}},"anyOf":[{"type":"object"},{"type":"null"}],"oneOf":[{"type":"object"},{"type":"null"}]}""")]
    [InlineData("{type: integer, enum: [a], nullable: true}", """{"type":["integer","null"],"enum":["a"]}""")]
    [InlineData("{enum: [a, 1], nullable: true}", """{"enum":["a",1]}""")]
    [InlineData("{enum: [1, true], nullable: true}", """{"enum":[1,true]}""")]
    [InlineData("{enum: [true], nullable: true}", """{"enum":[true]}""")]
    [InlineData("{enum: [1, 2], nullable: true}", """{"enum":[1,2],"type":["number","null"]}""")]
    [InlineData("{additionalProperties: {type: string}, nullable: true}", """{"additionalProperties":{"type":"string"},"type":["object","null"]}""")]
    [InlineData("{type: string, x-nullable: true}", """{"type":"string","x-nullable":true}""")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/B'}, {nullable: true, description: none}]}", """{"oneOf":[{"$ref":"#/components/schemas/B"},{"description":"none","type":"null"}]}""")]
    [InlineData("{anyOf: [{nullable: true}]}", """{"anyOf":[{}]}""")]
    [InlineData("{anyOf: [{type: string}, {nullable: false}]}", """{"anyOf":[{"type":"string"},{}]}""")]
    [InlineData("{anyOf: [{type: string}, {nullable: true, minLength: 1, description: d}]}", """{"anyOf":[{"type":"string"},{"minLength":1,"description":"d"}]}""")]
    [InlineData(
        "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true, title: t, description: d, default: {}, example: {}, deprecated: true, readOnly: true, writeOnly: true, externalDocs: {url: 'https://e.com'}, x-own: 1}",
        """{"title":"t","description":"d","default":{},"example":{},"deprecated":true,"readOnly":true,"writeOnly":true,"externalDocs":{"url":"https://e.com"},"x-own":1,"anyOf":[{"$ref":"#/components/schemas/B"},{"type":"null"}]}""")]
    [InlineData("{properties: {nullable: {type: boolean}}}", """{"properties":{"nullable":{"type":"boolean"}}}""")]
    public void Nullable_BecomesTheTypeNull(string schema, string json)
    {
        Assert.Equal(json, Spec.SchemaA("A: " + schema + Others, "3.0.3"));
        Assert.Empty(Spec.Parse(Spec.WithSchemas("A: " + schema + Others, "3.0.3")).Problems);
    }

    [Theory]
    [InlineData("{type: [string], nullable: true}", """{"type":["string","null"]}""")]
    [InlineData("{type: [string, 'null'], nullable: true}", """{"type":["string","null"]}""")]
    [InlineData("{type: 'null', nullable: true}", """{"type":"null"}""")]
    [InlineData("{type: [string], enum: [1], nullable: true}", """{"type":["string","null"],"enum":["1"]}""")]
    [InlineData("{anyOf: [{type: string}, {type: 'null'}], nullable: true}", """{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    [InlineData("{oneOf: [{type: integer}, {type: [string, 'null']}], nullable: true}", """{"oneOf":[{"type":"integer"},{"type":["string","null"]}]}""")]
    [InlineData("{anyOf: [{type: [string, integer]}], nullable: true}", """{"anyOf":[{"type":["string","integer"]},{"type":"null"}]}""")]
    [InlineData(
        "{allOf: [{$ref: '#/components/schemas/B'}, {}], nullable: true, summary: s, examples: [1], $comment: c}",
        """{"summary":"s","examples":[1],"$comment":"c","anyOf":[{"allOf":[{"$ref":"#/components/schemas/B"},{}]},{"type":"null"}]}""")]
    public void NullableBesideWhatOnlyLaterDialectsHave_BecomesTheTypeNull(string schema, string json) =>
        Assert.Equal(json, Spec.SchemaA("A: " + schema + Others, "3.0.3"));

    [Theory]
    [InlineData("3.0.3", "{«type»: string, nullable: true}", "type")]
    [InlineData("3.0.3", "{type: «string», nullable: true}", "type/1")]
    [InlineData("3.0.3", "{anyOf: [{type: string}, {nullable: «true»}]}", "anyOf/1/type")]
    [InlineData("3.1.0", "{«const»: {a: 1}}", "enum")]
    [InlineData("3.1.0", "{properties: {«x»: ~}}", "properties/x")]
    [InlineData("3.1.0", "{allOf: [{}, «true»]}", "allOf/1")]
    [InlineData("3.1.0", "{type: [string, «~»]}", "type/1")]
    [InlineData("3.1.0", "{maxLength: «'5'»}", "maxLength")]
    [InlineData("3.1.0", "{type: string, enum: [a, «1»]}", "enum/1")]
    [InlineData("3.1.0", "{type: string, default: «1»}", "default")]
    [InlineData("3.1.0", "{«required»: a}", "required")]
    [InlineData("3.1.0", "{required: «a»}", "required/0")]
    [InlineData("3.1.0", "{«discriminator»: kind}", "discriminator")]
    [InlineData("3.1.0", "{discriminator: «kind»}", "discriminator/propertyName")]
    [InlineData("3.1.0", "{type: array, «items»: [{}, {}]}", "items")]
    [InlineData("3.1.0", "{type: array, «prefixItems»: [{}]}", "properties")]
    [InlineData("3.1.0", "{type: array, minItems: 1, items: [«3»]}", "properties/0")]
    [InlineData("3.1.0", "{minimum: «1», exclusiveMinimum: true}", "exclusiveMinimum")]
    public void RepairedValue_StandsWhereTheAuthorWroteIt(string version, string marked, string path)
    {
        var text = new MarkedText(Spec.WithSchemas("A: " + marked, version));

        var problem = Spec.ParseReadable(text.Text).Positions.ProblemAt("#/components/schemas/A/" + path, "BKH003", "m");

        Assert.Equal((text.Span, text.Text[text.Span.Start..text.Span.End]), (problem.Span, text.Text[problem.Span.Start..problem.Span.End]));
    }

    [Theory]
    [InlineData("{«enum»: []}", "`enum` lists no value; it is left out")]
    [InlineData("{type: string, enum: [a, «1», b]}", "The type is 'string', but a listed value or the default is no text; it is read as text")]
    [InlineData("{type: [string, 'null'], enum: [a, «1», true]}", "The type is 'string', but a listed value or the default is no text; it is read as text (2 places)")]
    [InlineData("{type: string, default: «1»}", "The type is 'string', but a listed value or the default is no text; it is read as text")]
    public void ValueOfAnotherType_IsToldOnce(string marked, string message) => Assert.Equal(message, Spec.Repaired(Spec.WithSchemas("A: " + marked)));

    [Theory]
    [InlineData("{type: ['null'], enum: [1, ~]}")]
    [InlineData("{enum: [1, a]}")]
    [InlineData("{default: 1}")]
    [InlineData("{type: [integer, 'null'], enum: [1, ~], default: 1}")]
    public void ValuesOfASchemaThatIsNoText_StayAsTheyAre(string schema)
    {
        var text = Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: " + schema)), "#/components/schemas/A");

        Assert.Contains("1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"1\"", text, StringComparison.Ordinal);
    }

    /// <summary>Only schemas are repaired: names that mean something there mean nothing elsewhere.</summary>
    [Fact]
    public void KeywordsOfOtherObjects_AreLeftAlone()
    {
        var document = Spec.ParseClean("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: '/{v}', variables: {v: {enum: [], default: a}}}]
            paths:
              /a:
                post:
                  callbacks: {done: {xml: {post: {operationId: done, responses: {}}}}}
                  responses: {}
            """);

        Assert.Equal("""{"enum":[],"default":"a"}""", Spec.Json(document, "#/servers/0/variables/v"));
        Assert.Equal("""{"xml":{"post":{"operationId":"done","responses":{}}}}""", Spec.Json(document, "#/paths/~1a/post/callbacks/done"));
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
            Spec.SchemaA("A: {$id: 'http://[', $anchor: a, $dynamicAnchor: d, $schema: '::', $vocabulary: {x: y}, type: string, $comment: c, xml: {namespace: '::'}}"));

    [Fact]
    public void RepairsWorkTogether() =>
        Assert.Equal(
            """{"description":"d","anyOf":[{"allOf":[{"exclusiveMinimum":0},{"enum":[1]}]},{"type":"null"}]}""",
            Spec.SchemaA("A: {nullable: true, description: d, allOf: [{minimum: 0, exclusiveMinimum: true}, {const: 1}]}", "3.0.3"));
}
