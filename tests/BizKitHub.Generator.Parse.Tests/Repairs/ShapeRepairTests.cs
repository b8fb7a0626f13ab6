using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Repairs;

/// <summary>Fields that are not what the specification says, and what is made of them.</summary>
public sealed class ShapeRepairTests
{
    [Theory]
    [InlineData("{maxLength: 1.0}", """{"maxLength":1}""")]
    [InlineData("{maxLength: 1e2}", """{"maxLength":100}""")]
    [InlineData("{maxLength: 1e999}", "{}")]
    [InlineData("{maxLength: 9223372036854775807}", "{}")]
    [InlineData("{multipleOf: 1e999}", "{}")]
    [InlineData("{minimum: 1e999}", """{"minimum":1e999}""")]
    [InlineData("{multipleOf: 0.01}", """{"multipleOf":0.01}""")]
    [InlineData("{pattern: 12}", """{"pattern":"12"}""")]
    [InlineData("{title: 1.10, description: true}", """{"title":"1.10","description":"true"}""")]
    [InlineData("{description: , properties: , required: , enum: }", "{}")]
    [InlineData("{maxLength: 2147483647}", """{"maxLength":2147483647}""")]
    [InlineData("{maxLength: 2147483648}", "{}")]
    [InlineData("{maxLength: -0}", """{"maxLength":0}""")]
    [InlineData("{minLength: 007}", """{"minLength":7}""")]
    [InlineData("{exclusiveMinimum: 0, exclusiveMaximum: -1}", """{"exclusiveMinimum":0,"exclusiveMaximum":-1}""")]
    [InlineData("{minimum: -1.50}", """{"minimum":-1.50}""")]
    [InlineData("{type: []}", "{}")]
    [InlineData("{required: [1, true]}", """{"required":["1","true"]}""")]
    [InlineData("{externalDocs: {url: 12}}", """{"externalDocs":{"url":"12"}}""")]
    [InlineData("{externalDocs: {url: ''}}", """{"externalDocs":{}}""")]
    public void WhatIsMeant_IsReadWithoutAWord(string schema, string json) =>
        Assert.Equal(json, Spec.Json(Spec.ParseClean(Spec.WithSchemas("A: " + schema)), "#/components/schemas/A"));

    [Theory]
    [InlineData("{maxLength: «'5'»}", """{"maxLength":5}""", "`maxLength` must be a whole number from 0 on; what stands there is read as that")]
    [InlineData("{maxLength: «'1e2'»}", """{"maxLength":100}""", "`maxLength` must be a whole number from 0 on; what stands there is read as that")]
    [InlineData("{maxLength: «' 7 '»}", """{"maxLength":7}""", "`maxLength` must be a whole number from 0 on; what stands there is read as that")]
    [InlineData("{multipleOf: «'0.5'»}", """{"multipleOf":0.5}""", "`multipleOf` must be a number above 0; what stands there is read as that")]
    [InlineData("{exclusiveMinimum: «'-1'»}", """{"exclusiveMinimum":-1}""", "`exclusiveMinimum` must be a number; what stands there is read as that")]
    [InlineData("{minimum: «abc»}", "{}", "`minimum` must be a number; it is left out")]
    [InlineData("{minimum: «true»}", "{}", "`minimum` must be a number; it is left out")]
    [InlineData("{multipleOf: «-1»}", "{}", "`multipleOf` must be a number above 0; it is left out")]
    [InlineData("{maxLength: «true»}", "{}", "`maxLength` must be a whole number from 0 on; it is left out")]
    [InlineData("{maxLength: «'-1'»}", "{}", "`maxLength` must be a whole number from 0 on; it is left out")]
    [InlineData("{uniqueItems: «1»}", "{}", "`uniqueItems` must be true or false; it is left out")]
    [InlineData("{items: «abc»}", "{}", "`items` must be a schema; it is left out")]
    [InlineData("{required: «1»}", """{"required":["1"]}""", "`required` must be a list; what stands there is read as its only item")]
    [InlineData("{«items»: [], maxItems: 0}", """{"maxItems":0}""", "`items` as a list is not part of OpenAPI 3.1; read as `prefixItems`")]
    [InlineData("{minimum: «'1.50'»}", """{"minimum":1.50}""", "`minimum` must be a number; what stands there is read as that")]
    [InlineData("{uniqueItems: «'True'»}", """{"uniqueItems":true}""", "`uniqueItems` must be true or false; what stands there is read as that")]
    [InlineData("{additionalProperties: «'false'»}", """{"additionalProperties":false}""", "`additionalProperties` must be a schema, true or false; what stands there is read as that")]
    [InlineData("{required: «a»}", """{"required":["a"]}""", "`required` must be a list; what stands there is read as its only item")]
    [InlineData("{enum: «a»}", """{"enum":["a"]}""", "`enum` must be a list; what stands there is read as its only item")]
    [InlineData("{«allOf»: {type: string}}", """{"allOf":[{"type":"string"}]}""", "`allOf` must be a list; what stands there is read as its only item")]
    [InlineData("{«properties»: []}", """{"properties":{}}""", "`properties` must be a mapping; the empty list is read as an empty mapping")]
    [InlineData("{discriminator: «kind»}", """{"discriminator":{"propertyName":"kind"}}""", "`discriminator` must be a discriminator, written as a mapping; what stands there is read as one")]
    [InlineData("{properties: {x: «~»}}", """{"properties":{"x":{}}}""", "An entry of `properties` must be a schema, written as a mapping; what stands there is read as one")]
    [InlineData("{type: [string, «~»]}", """{"type":["string","null"]}""", "An entry of `type` needs quotes around 'null'; without them it is no type")]
    [InlineData("{maxLength: «-1»}", "{}", "`maxLength` must be a whole number from 0 on; it is left out")]
    [InlineData("{maxLength: «1.5»}", "{}", "`maxLength` must be a whole number from 0 on; it is left out")]
    [InlineData("{maxLength: «many»}", "{}", "`maxLength` must be a whole number from 0 on; it is left out")]
    [InlineData("{«minimum»: {a: 1}}", "{}", "`minimum` must be a number; it is left out")]
    [InlineData("{multipleOf: «0»}", "{}", "`multipleOf` must be a number above 0; it is left out")]
    [InlineData("{uniqueItems: «'yes'»}", "{}", "`uniqueItems` must be true or false; it is left out")]
    [InlineData("{required: «true»}", "{}", "`required` must be a list; it is left out")]
    [InlineData("{required: [a, «[b]», c]}", """{"required":["a","c"]}""", "An entry of `required` must be text; it is left out")]
    [InlineData("{«properties»: [a]}", "{}", "`properties` must be a mapping; it is left out")]
    [InlineData("{properties: {x: «3», y: {type: string}}}", """{"properties":{"y":{"type":"string"}}}""", "An entry of `properties` must be a schema; it is left out")]
    [InlineData("{allOf: [«3», {type: string}]}", """{"allOf":[{"type":"string"}]}""", "An entry of `allOf` must be a schema; it is left out")]
    [InlineData("{«title»: {a: b}}", "{}", "`title` must be text; it is left out")]
    [InlineData("{externalDocs: {url: «'http://['»}}", """{"externalDocs":{}}""", "`url` must be a URL; it is left out")]
    public void WhatIsWrong_IsRepairedOrLeftOut(string marked, string json, string message)
    {
        Assert.Equal(message, Spec.Repaired(Spec.WithSchemas("A: " + marked)));
        Assert.Equal(json, Spec.SchemaA("A: " + marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("parameters: [{name: x, in: «Query», schema: {type: string}}]", "`in` must be one of 'query', 'header', 'path', 'cookie', 'querystring'; what stands there is read as that")]
    [InlineData("parameters: [{name: x, in: query, style: «fancy», schema: {type: string}}]", "`style` must be one of 'matrix', 'label', 'simple', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'cookie'; it is left out")]
    [InlineData("parameters: [{name: x, in: query, required: «'yes'», schema: {type: string}}]", "`required` must be true or false; it is left out")]
    [InlineData("«parameters»: {name: x, in: query}", "`parameters` must be a list; what stands there is read as its only item")]
    [InlineData("«parameters»: {name: x, in: query, x-own: 1}", "`parameters` must be a list; what stands there is read as its only item")]
    [InlineData("«parameters»: {$ref: '#/paths/~1b/parameters/0'}", "`parameters` must be a list; what stands there is read as its only item")]
    [InlineData("«security»: {key: []}", "`security` must be a list; what stands there is read as its only item")]
    [InlineData("parameters: [{name: x, in: query, examples: {e: «5»}}]", "An entry of `examples` must be an example, written as a mapping; what stands there is read as one")]
    [InlineData("tags: «t»", "`tags` must be a list; what stands there is read as its only item")]
    [InlineData("security: [«a»]", "An entry of `security` must be a mapping; it is left out")]
    [InlineData("«parameters»: {x: {in: query}}", "`parameters` must be a list; it is left out")]
    [InlineData("parameters: [«~», {name: x, in: query}]", "An entry of `parameters` must be a parameter, written as a mapping; what stands there is read as one")]
    [InlineData("responses: {'200': «~»}", "`200` must be a response, written as a mapping; what stands there is read as one")]
    [InlineData("«responses»: []", "`responses` must be the responses, written as a mapping; what stands there is read as one")]
    [InlineData("«foo»: 1", "`foo` is not a field of an operation; it is left out")]
    [InlineData("requestBody: {content: {application/json: {«description»: d}}}", "`description` is not a field of a media type; it is left out")]
    [InlineData("security: [{«''»: []}]", "An entry of `security` names no scheme; it is left out")]
    [InlineData("callbacks: {c: {«''»: {post: {responses: {}}}}}", "An entry of a callback has no expression as its key; it is left out")]
    [InlineData("security: [{key: «~»}]", "An entry of `security` must be a list; what stands there is read as an empty one")]
    public void WhatIsWrongWithAnOperation_IsTold(string marked, string message) =>
        Assert.Equal(message, Spec.Repaired($"openapi: 3.2.0\npaths:\n  /a:\n    post:\n      {marked}\n  /b: {{parameters: [{{name: p, in: query}}]}}\n"));

    [Theory]
    [InlineData("{name: x, in: query, examples: {e: 5, f: [1]}}", """{"name":"x","in":"query","examples":{"e":{"value":5},"f":{"value":[1]}}}""")]
    [InlineData("{name: x, in: QUERY, required: 'true', style: Form}", """{"name":"x","in":"query","required":true,"style":"form"}""")]
    [InlineData("{name: 7, in: query, description: 1.10}", """{"name":"7","in":"query","description":"1.10"}""")]
    [InlineData("~", "{}")]
    public void Parameter_IsReadAsWhatItMeans(string parameter, string json) => Assert.Equal(
        json,
        Spec.Json(Spec.ParseReadable($"openapi: 3.2.0\npaths:\n  /a:\n    parameters: [{parameter}]\n"), "#/paths/~1a/parameters/0"));

    [Fact]
    public void OnlySwaggersDiscriminator_IsNamedByItsProperty()
    {
        Spec.ParseClean("swagger: '2.0'\npaths: {}\ndefinitions: {A: {discriminator: kind}}\n");
        Assert.Equal(
            "An entry of `properties` must be a schema, written as a mapping; what stands there is read as one",
            Spec.Repaired("swagger: '2.0'\npaths: {}\ndefinitions: {A: {properties: {x: «~»}}}\n"));
    }

    [Fact]
    public void FiftyBrokenReferences_AreAllTold()
    {
        var problems = Spec.Parse(Spec.WithSchemas(string.Join('\n', Enumerable.Range(0, 50).Select(i => $"S{i}: {{$ref: '#/x{i}'}}")))).Problems;

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"The reference '#/x{i}' has no target"), problems.Select(p => p.Message));
    }

    [Theory]
    [InlineData("parameters: [{name: x, in: query, «examples»: [a, b], schema: {type: string}}]", "#/paths/~1a/post/parameters/0", """{"name":"x","in":"query","schema":{"type":"string","examples":["a","b"]}}""")]
    [InlineData("requestBody: {content: {application/json: {«examples»: [a], schema: {$ref: '#/components/schemas/B'}}}}", "#/paths/~1a/post/requestBody/content/application~1json", """{"schema":{"$ref":"#/components/schemas/B"}}""")]
    [InlineData("requestBody: {content: {application/json: {«examples»: [a], schema: {examples: [b]}}}}", "#/paths/~1a/post/requestBody/content/application~1json", """{"schema":{"examples":["b"]}}""")]
    public void ListOfExamplesBesideASchema_MovesIntoIt(string marked, string location, string json)
    {
        var document = $"openapi: 3.1.0\npaths:\n  /a:\n    post:\n      {marked}\ncomponents: {{schemas: {{B: {{}}}}}}\n";

        Assert.Equal("`examples` beside `schema` must be a mapping; the list is read as the schema's examples", Spec.Repaired(document));
        Assert.Equal(json, Spec.Json(Spec.ParseReadable(new MarkedText(document).Text), location));
    }

    [Fact]
    public void PathWithoutASlash_GetsOne()
    {
        const string Text = "openapi: 3.1.0\npaths:\n  /b: {}\n  «a»: {summary: S}\n  x-own: 1\n";

        Assert.Equal("The path 'a' must begin with a slash; it is read as if it did", Spec.Repaired(Text));
        Assert.Equal("""{"/b":{},"/a":{"summary":"S"},"x-own":1}""", Spec.Json(Spec.ParseReadable(new MarkedText(Text).Text), "#/paths"));
    }

    [Fact]
    public void SameHabit_IsToldOnceAtItsFirstPlace()
    {
        var message = Spec.Repaired(Spec.WithSchemas("A: {maxLength: «-1»}\nB: {maxLength: -1}\nC: {properties: {x: {maxLength: -1}}}"));

        Assert.Equal("`maxLength` must be a whole number from 0 on; it is left out (3 places)", message);
    }

    [Fact]
    public void VeryManyHabits_AreCounted()
    {
        var fields = string.Concat(Enumerable.Range(0, 60).Select(i => $"foo{i}: 1\n"));

        var problems = Spec.Parse("openapi: 3.1.0\npaths: {}\n" + fields).Problems;

        Assert.Equal(51, problems.Count);
        Assert.Equal("There are 10 more breaches of the OpenAPI specification from here on", problems[^1].Message);
    }

    [Fact]
    public void FieldNameInAMessage_StaysOnOneLine() =>
        Assert.Equal("`a b` is not a field of an OpenAPI document; it is left out", Assert.Single(Spec.Parse("openapi: 3.1.0\npaths: {}\n\"a\\nb\": 1\n").Problems).Message);
}
