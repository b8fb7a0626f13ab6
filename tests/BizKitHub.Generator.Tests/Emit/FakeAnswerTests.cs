using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What a fake answers unless a test says otherwise: what the document shows, or the plainest value that keeps the contract.</summary>
public sealed partial class FakeAnswerTests
{
    private const string None = "";

    [Fact]
    public void Scalar_IsThePlainestThatFits() => AssertAnswers(
    [
        ("type: string", "\"text\""),
        ("type: boolean", "true"),
        ("type: integer", "1"),
        ("", "{}"),
        ("type: string, format: date-time", "\"2026-01-01T00:00:00Z\""),
        ("type: string, format: date", "\"2026-01-01\""),
        ("type: string, format: time-local", "\"12:00:00\""),
        ("type: string, format: uuid", "\"00000000-0000-4000-8000-000000000001\""),
        ("type: string, format: uri", "\"https://example.com/\""),
        ("type: string, contentEncoding: base64", "\"dGV4dA==\""),
        ("enum: [b, a]", "\"b\""),
        ("type: integer, enum: [3, 4]", "3"),
        ("type: [string, 'null'], pattern: '(a)\\1'", "null"),
        ("type: string, pattern: '(a)\\1'", None),
    ]);

    [Fact]
    public void Number_IsTheNearestToItsBounds() => AssertAnswers([
        ("type: number, minimum: 0", "1"),
        ("type: number, maximum: 0", "0"),
        ("type: number, minimum: 5", "5"),
        ("type: number, minimum: 5, multipleOf: 4", "8"),
        ("type: number, maximum: -3, multipleOf: 2", "-4"),
        ("type: number, exclusiveMinimum: 5", "6"),
        ("type: number, exclusiveMaximum: 0", "-1"),
        ("type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.5", "0.25"),
        ("type: number, exclusiveMinimum: 0, multipleOf: 7", "7"),
        ("type: number, minimum: 1.2, multipleOf: 0.5", "1.5"),
        ("type: number, minimum: 5, maximum: 4", None),
        ("type: number, minimum: 10000000000000", None),
    ]);

    [Fact]
    public void Text_IsAsLongAndOfTheFormThatIsAsked() => AssertAnswers([
        ("type: string, minLength: 6", "\"textxx\""),
        ("type: string, minLength: 4", "\"text\""),
        ("type: string, maxLength: 4", "\"text\""),
        ("type: string, maxLength: 2", "\"te\""),
        ("type: string, maxLength: 0", "\"\""),
        ("type: string, minLength: 16001", None),
        ("type: string, format: email", "\"someone@example.com\""),
        ("type: string, format: ipv4", "\"192.0.2.1\""),
        ("type: string, format: ipv6", "\"2001:db8::1\""),
        ("type: string, format: hostname", "\"example.com\""),
        ("type: string, format: ip-or-localhost", "\"192.0.2.1\""),
        ("type: string, pattern: '^b+$', minLength: 3", "\"bbb\""),
        ("type: string, pattern: '^b+$', maxLength: 0", None),
        ("type: string, pattern: t", "\"t\""),
    ]);

    [Fact]
    public void ListOrMap_HasAsManyItemsAsItMust() => AssertAnswers(
    [
        ("type: array, items: { type: string }", "[\"text\"]"),
        ("type: array, minItems: 3, items: { type: integer, minimum: 2 }", "[2,2,2]"),
        ("type: array, maxItems: 0, items: { type: string }", "[]"),
        ("type: array, uniqueItems: true, items: { type: string }", "[\"text\"]"),
        ("type: array, uniqueItems: true, minItems: 2, items: { type: string }", None),
        ("type: array, minItems: 21, items: { type: string }", None),
        ("type: array, minItems: 20, items: { type: integer }", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]"),
        ("type: array, items: { type: string, pattern: '(a)\\1' }", "[]"),
        ("type: array, minItems: 1, items: { type: string, pattern: '(a)\\1' }", None),
        ("type: object, additionalProperties: { type: string }", "{}"),
        ("type: object, minProperties: 2, additionalProperties: { type: string, minLength: 5 }", "{\"key1\":\"textx\",\"key2\":\"textx\"}"),
        ("type: object, minProperties: 21, additionalProperties: { type: string }", None),
        ("type: object, minProperties: 1, additionalProperties: { type: string, pattern: '(a)\\1' }", None),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2, items: false", "[\"text\",1]"),
        ("type: array, prefixItems: [{ type: string }, { type: string, pattern: '(a)\\1' }], minItems: 1, items: false", "[\"text\"]"),
        ("type: array, prefixItems: [{ type: string }, { type: string, pattern: '(a)\\1' }], minItems: 2, items: false", None),
    ]);

    [Fact]
    public void Object_HasWhatItMust_AndWhatIsShort() => AssertAnswers(
    [
        ("type: object, properties: { a: { type: string }, b: { type: integer } }, required: [b]", "{\"b\":1,\"a\":\"text\"}"),
        ("type: object, properties: { a: { type: string, const: x }, b: { type: boolean, const: false }, c: { type: integer, const: 7 } }, required: [a, b, c]", "{\"a\":\"x\",\"b\":false,\"c\":7}"),
        ("type: object, properties: { a: {}, b: { type: string, enum: [y] } }", "{\"b\":\"y\"}"),
        ("type: object, properties: { a: {} }, required: [a]", "{\"a\":{}}"),
        ("type: object, properties: { a: { type: string, pattern: '(a)\\1' }, b: { type: string } }", "{\"b\":\"text\"}"),
        ("type: object, properties: { a: { type: string, pattern: '(a)\\1' }, b: { type: string } }, required: [a]", None),
        ("type: object, properties: { a: { type: [string, 'null'], pattern: '(a)\\1' }, b: { type: [string, 'null'], pattern: '(a)\\1' } }, required: [a]", "{\"a\":null}"),
        ("$ref: '#/components/schemas/Deep'", "{\"list\":[{\"one\":1}],\"one\":1}"),
        ("$ref: '#/components/schemas/Endless'", None),
        ("type: object, properties: { a: { type: string, minLength: 1990 }, b: { type: string }, c: { type: string } }, required: [c]", "{\"c\":\"text\",\"b\":\"text\"}"),
        ("type: object, properties: { a: { type: string, minLength: 1000 }, b: { type: string, minLength: 1000 } }, required: [a, b]", "{\"a\":\"text" + new string('x', 996) + "\",\"b\":\"text" + new string('x', 996) + "\"}"),
    ]);

    [Fact]
    public void OneOfSeveral_IsTheFirstThatCanBeMade() => AssertAnswers(
    [
        ("oneOf: [{ type: string }, { type: integer }]", "\"text\""),
        ("oneOf: [{ $ref: '#/components/schemas/Endless' }, { type: integer }]", "1"),
        ("oneOf: [{ $ref: '#/components/schemas/Bird' }, { $ref: '#/components/schemas/Fish' }]", "{\"wings\":2}"),
        ("oneOf: [{ $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' }]", "{\"state\":\"on\"}"),
        ("anyOf: [{ type: array, items: { type: string } }, { type: boolean }]", "[\"text\"]"),
    ]);

    /// <summary>The types of the cases say no more than that it is text: which text, the choice between them knows.</summary>
    [Fact]
    public void CaseThatADiscriminatorTells_HasItsName() => AssertAnswers(
    [
        ("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }", "{\"kind\":\"Cat\",\"claws\":1}"),
        ("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: Cat, d: Dog } }", "{\"kind\":\"c\",\"claws\":1}"),
    ]);

    [Fact]
    public void Localhost_IsWhatItsFormatAllows() => AssertExamples(isTaken: true, [("type: string, format: ip-or-localhost", "\"LocalHost\"")]);

    /// <summary>What the document shows of a value inside is taken, if it keeps the contract; first the example, then the default.</summary>
    [Fact]
    public void ShownValue_IsTakenWhereItFits() => AssertAnswers([
        ("type: string, examples: [Lamp]", "\"Lamp\""),
        ("type: string, default: Lamp", "\"Lamp\""),
        ("type: string, examples: [Lamp], default: Desk", "\"Lamp\""),
        ("type: string, maxLength: 3, examples: [Lamp], default: Des", "\"Des\""),
        ("type: string, maxLength: 3, examples: [Lamp]", "\"tex\""),
        ("type: integer, examples: [12]", "12"),
        ("type: integer, examples: [1.5]", "1"),
        ("type: boolean, default: false", "false"),
        ("type: string, format: date, examples: ['2026-02-03']", "\"2026-02-03\""),
        ("type: string, format: date, examples: ['3. 2. 2026']", "\"2026-01-01\""),
        ("type: string, enum: [a, b], default: b", "\"b\""),
    ]);

    /// <summary>An example of the whole answer is taken word for word, unless the client could not read it or the contract forbids it.</summary>
    [Fact]
    public void ExampleThatKeepsTheContract_IsTheAnswer() => AssertExamples(isTaken: true,
    [
        ("type: string, minLength: 2, maxLength: 4", "\"ab\""),
        ("type: string, minLength: 2, maxLength: 4", "\"😀😀😀😀\""),
        ("type: string, pattern: '^a'", "\"abc\""),
        ("type: string, format: email", "\"a@b.example\""),
        ("type: string, format: ipv6", "\"::1\""),
        ("type: string, format: ip-or-localhost", "\"::1\""),
        ("type: string, format: date-time", "\"2026-05-06T07:08:09+02:00\""),
        ("type: string, format: date-time", "\"2026-05-06T07:08:09.5-02:00\""),
        ("type: string, format: uuid", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\""),
        ("type: string, format: uri-reference", "\"/a?b\""),
        ("type: integer, format: int32", "2147483647"),
        ("type: integer", "9007199254740993"),
        ("type: number, minimum: 1, maximum: 2", "2"),
        ("type: number, exclusiveMinimum: 1, exclusiveMaximum: 2", "1.5"),
        ("type: number, multipleOf: 0.05", "1.15"),
        ("type: [string, 'null']", "null"),
        ("type: array, minItems: 1, maxItems: 2, items: { type: integer, maximum: 5 }", "[5,4]"),
        ("type: array, uniqueItems: true, items: { type: integer }", "[2,1]"),
        ("type: object, minProperties: 1, maxProperties: 2, additionalProperties: { type: integer }", "{\"x\":2}"),
        ("type: object, properties: { a: { type: string } }, additionalProperties: { type: integer }", "{\"a\":\"b\",\"c\":3}"),
        ("type: object, properties: { a: { type: string } }", "{\"unknown\":3}"),
        ("type: object, properties: { a: { type: string, const: x } }, required: [a]", "{\"a\":\"x\",\"b\":[]}"),
        ("enum: [a, b]", "\"b\""),
        ("type: integer, enum: [3, 4]", "4"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "[\"a\",2,true]"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "[\"b\"]"),
        ("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }", "{\"tail\":2,\"kind\":\"Dog\"}"),
        ("oneOf: [{ $ref: '#/components/schemas/Bird' }, { $ref: '#/components/schemas/Fish' }]", "{\"fins\":4}"),
        ("oneOf: [{ $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' }]", "{\"state\":\"off\",\"since\":1}"),
        ("oneOf: [{ type: string }, { type: integer }, { type: boolean }]", "true"),
    ]);

    [Fact]
    public void ExampleThatBreaksTheContract_IsPassedOver() => AssertExamples(isTaken: false,
    [
        ("type: string", "null"),
        ("type: string", "3"),
        ("type: string, minLength: 2", "\"a\""),
        ("type: string, minLength: 2", "\"😀\""),
        ("type: string, maxLength: 4", "\"abcde\""),
        ("type: string, pattern: '^a'", "\"ba\""),
        ("type: string, format: email", "\"nobody\""),
        ("type: string, format: ipv4", "\"1.2.3\""),
        ("type: string, format: ipv6", "\"1.2.3.4\""),
        ("type: string, format: ip-or-localhost", "\"example.com\""),
        ("type: string, format: date-time", "\"2026-05-06\""),
        ("type: string, format: date-time", "\"2026-05-06T07:08:09\""),
        ("type: string, format: date-time", "\"2026-05-06 07:08:09Z\""),
        ("type: string, format: date", "\"2026-13-01\""),
        ("type: string, format: time-local", "\"25:00:00\""),
        ("type: string, format: uuid", "\"6f9619ff8b86d011b42d00c04fc964ff\""),
        ("type: string, contentEncoding: base64", "\"*\""),
        ("type: integer, format: int32", "2147483648"),
        ("type: integer", "1.5"),
        ("type: integer", "\"1\""),
        ("type: number", "true"),
        ("type: number, minimum: 1", "0.99"),
        ("type: number, exclusiveMinimum: 1", "1"),
        ("type: number, maximum: 2", "2.01"),
        ("type: number, exclusiveMaximum: 2", "2"),
        ("type: number, multipleOf: 0.05", "1.16"),
        ("type: boolean", "\"true\""),
        ("type: array, minItems: 2, items: { type: integer }", "[3]"),
        ("type: array, maxItems: 2, items: { type: integer }", "[1,2,3]"),
        ("type: array, items: { type: integer, maximum: 5 }", "[5,6]"),
        ("type: array, uniqueItems: true, items: { type: integer }", "[2,2]"),
        ("type: array, items: { type: integer }", "{}"),
        ("type: object, minProperties: 1, additionalProperties: { type: integer }", "{}"),
        ("type: object, maxProperties: 1, additionalProperties: { type: integer }", "{\"x\":2,\"y\":3}"),
        ("type: object, additionalProperties: { type: integer }", "{\"x\":\"y\"}"),
        ("type: object, additionalProperties: { type: integer }", "[]"),
        ("type: object, properties: { a: { type: string } }, additionalProperties: { type: integer }", "{\"a\":\"b\",\"c\":\"d\"}"),
        ("type: object, properties: { a: { type: string } }, required: [a]", "{}"),
        ("type: object, properties: { a: { type: string } }", "{\"a\":null}"),
        ("type: object, properties: { a: { type: string } }", "[]"),
        ("type: object, properties: { a: { type: string, const: x } }, required: [a]", "{\"a\":\"y\"}"),
        ("type: object, properties: { a: { type: integer, const: 7 } }, required: [a]", "{\"a\":8}"),
        ("type: object, properties: { a: { type: boolean, const: true } }, required: [a]", "{\"a\":false}"),
        ("type: integer, enum: [3, 4]", "\"3\""),
        ("enum: [a, b]", "3"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "[]"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "[1]"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "[\"a\",2,3]"),
        ("type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, items: { type: boolean }", "{}"),
        ("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }", "{\"tail\":\"2\",\"kind\":\"Dog\"}"),
        ("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }", "{\"kind\":\"Cow\"}"),
        ("oneOf: [{ $ref: '#/components/schemas/Bird' }, { $ref: '#/components/schemas/Fish' }]", "{\"legs\":4}"),
        ("oneOf: [{ $ref: '#/components/schemas/Bird' }, { $ref: '#/components/schemas/Fish' }]", "{\"fins\":\"4\"}"),
        ("oneOf: [{ $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' }]", "{\"state\":\"broken\"}"),
        ("oneOf: [{ type: string }, { type: integer }]", "true"),
    ]);

    private static void AssertExamples(bool isTaken, (string Schema, string Json)[] rows)
    {
        string[] answers = Answers([.. rows.Select(r => (r.Schema, ", example: { v: " + r.Json + " }"))]);
        Assert.Equal(
            rows.Select(r => $"{r.Schema}: {r.Json} is taken: {isTaken}"),
            rows.Zip(answers, (r, answer) => $"{r.Schema}: {r.Json} is taken: {answer.Length > 0 && JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(r.Json))}"));
    }

    private static void AssertAnswers((string Schema, string Json)[] rows) => Assert.Equal(
        rows.Select(r => $"{r.Schema}: {r.Json}"),
        rows.Zip(Answers([.. rows.Select(r => (r.Schema, ""))]), (r, answer) => $"{r.Schema}: {answer}"));

    /// <summary>What each operation of a document answers in the one property of its object, in order: <see cref="None"/> where only a test can tell.</summary>
    private static string[] Answers((string Schema, string More)[] contents)
    {
        string paths = string.Concat(contents.Select((c, i) => $$$"""

              /thing/a{{{i}}}:
                get: { tags: [thing], responses: { '200': { description: a, content: { application/json: { schema: { type: object, properties: { v: { {{{c.Schema}}} } }, required: [v] }{{{c.More}}} } } } } }
            """));
        Project project = Project.With($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:{{paths}}
            components:
              schemas:
                Deep: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Deep' } }, one: { type: integer } } }
                Endless: { type: object, properties: { again: { $ref: '#/components/schemas/Endless' } }, required: [again] }
                Cat: { type: object, properties: { kind: { type: string }, claws: { type: integer } }, required: [kind] }
                Dog: { type: object, properties: { kind: { type: string }, tail: { type: integer } }, required: [kind] }
                Bird: { type: object, properties: { wings: { type: integer, minimum: 2 } }, required: [wings] }
                Fish: { type: object, properties: { fins: { type: integer } }, required: [fins] }
                On: { type: object, properties: { state: { type: string, const: 'on' } }, required: [state] }
                Off: { type: object, properties: { state: { type: string, const: 'off' }, since: { type: integer } }, required: [state] }
            """) with
        { Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" } };
        return [.. Generation.Of(project).Type("ThingFake").Split("new ApiFakeRoute(").Skip(1).Select(Answer)];
    }

    private static string Answer(string operation) => FixedAnswer().Match(operation) is { Success: true } match
        ? ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(match.Groups[1].Value)).Token.ValueText["{\"v\":".Length..^1]
        : None;

    [GeneratedRegex("""ApiFakeAnswer\.Of\(200, "application/json", ("(?:[^"\\]|\\.)*")\)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FixedAnswer();
}
