using System.Text;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>Whatever becomes of a document's text while somebody edits it, there is an answer and no exception.</summary>
public sealed class MutationTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info: &info {title: T, version: '1', <<: {description: d}}
        servers: [{url: 'https://example.com/{v}', variables: {v: {default: v1, enum: [v1]}}}]
        paths:
          /a/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            post:
              tags: [t]
              operationId: postA
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/A'}
                    examples: {e: {value: {$ref: x}}}
              responses:
                '200':
                  description: |
                    Text, "quoted": here
                  headers: {X: {schema: {type: integer, minimum: 0, exclusiveMinimum: true}}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/A/properties/b'}}}}
                default: {$ref: '#/components/responses/Bad'}
              callbacks: {c: {'{$request.body#/url}': {post: {responses: {}}}}}
              security: [{key: []}]
        components:
          responses: {Bad: {description: bad, links: {l: {operationId: postA, parameters: {id: $response.body#/id}}}}}
          securitySchemes: {key: {type: apiKey, in: query, name: k}, o: {type: oauth2, flows: {password: {tokenUrl: 'https://e.com', scopes: {a: b}}}}}
          schemas:
            A:
              type: object
              required: [b]
              discriminator: {propertyName: b, mapping: {x: A}}
              properties:
                b: {type: string, nullable: true, enum: [a, ~], maxLength: 5, pattern: '^a$', default: a}
                c: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}], description: d}
                d: {oneOf: [{type: string, const: 1}, {nullable: true}], example: {a: 1}}
                e: {type: object, additionalProperties: {type: number, multipleOf: 0.01}, xml: {name: x}}
        """;

    private const string Templates = """
        openapi: 3.1.0
        paths: {}
        components:
          schemas:
            User: {$dynamicAnchor: user, type: object, properties: {self: {$dynamicRef: '#user'}}}
            Page: {type: object, properties: {items: {type: array, prefixItems: [{$dynamicRef: '#item'}], items: {$ref: '#/components/schemas/Page'}}}}
            Users: {$defs: {i: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, $ref: '#/components/schemas/Page'}
            Pages: {$defs: {i: {$dynamicAnchor: item, $ref: '#/components/schemas/Users'}}, allOf: [{$ref: '#/components/schemas/Page'}, {type: object}]}
            Old: {type: array, items: [{$ref: 'other.yaml#/B'}], additionalItems: {$dynamicRef: '#user'}}
        """;

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", ":", ": ", ",", "- ", "?", "&a ", "*a", "*info", "!", "|", ">", "'", "\"", "%", "@", "`", "#", " #", "\t", "\n", "\r\n", "  ", "\\",
        "\u0001", "\uFEFF", "\u0085", "\u2028", "😀", "\ud83d", "<<: ", "~", "null", "true", "1e999", "---\n", "...\n", "$ref: ", "'#/components/schemas/A'",
        "'#/paths'", "type: ", "items: ", "nullable: true, ", "0x", ".inf", "/", "~1", "swagger: '2.0'\n",
    ];

    private static readonly string[] Junk =
    [
        "null", "true", "false", "\"\"", "\"x\"", "\"http://[\"", "3", "-1", "1e999", "1.50", "[]", "{}", "[null,3,\"a\",{}]", "[[]]", "{\"a\":1}", "{\"$ref\":3}",
        "{\"$ref\":\"#/components/schemas/A\"}", "{\"$ref\":\"#/components/schemas\"}", "{\"$ref\":\"#/paths/~1a~1{id}\"}", "{\"type\":[\"string\",\"null\"]}", "\"$bad\"", "\"#item\"", "\"item\"", "{\"$dynamicRef\":\"#item\"}", "{\"$ref\":\"#/components/schemas/Page\"}",
        "{\"$dynamicAnchor\":\"item\"}", "{\"$ref\":\"other.yaml\"}", "{\"$ref\":\"other.yaml#/B/properties/x\"}",
    ];

    private static readonly string[] Keys =
    [
        "$ref", "type", "items", "allOf", "anyOf", "properties", "required", "enum", "const", "nullable", "examples", "schema", "content", "parameters", "in", "style",
        "discriminator", "mapping", "additionalProperties", "$id", "$anchor", "$defs", "$dynamicRef", "$dynamicAnchor", "additionalItems", "xml", "default", "maxLength", "exclusiveMinimum", "security",
        "servers", "callbacks", "links", "headers", "encoding", "externalDocs", "not", "prefixItems", "dependentRequired", "deprecated", "flows", "scopes", "url", "title",
        "a/b", "", "x-own", "get", "description", "tags", "variables", "webhooks", "components", "paths", "info",
    ];

    [Fact]
    public void MutatedText_IsAnswered() =>
        Prop.ForAll(Mutations(Yaml).ToArbitrary(), text => IsAnswered(text, Spec.Path)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void MutatedJson_IsAnswered()
    {
        var json = Spec.ParseReadable(Yaml).Root.ToJsonString();

        Prop.ForAll(Mutations(json).ToArbitrary(), text => IsAnswered(text, Spec.JsonPath)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void CutOffText_IsAnswered()
    {
        for (var length = 0; length < Yaml.Length; length += 3)
        {
            Assert.True(IsAnswered(Yaml[..length], Spec.Path));
        }
    }

    [Fact]
    public void MutatedFile_IsAnswered() => Prop.ForAll(
        Mutations(Yaml).ToArbitrary(),
        text => Spec.ParseBeside(Spec.WithSchemas("B: {$ref: 'other.yaml#/components/schemas/A'}"), ("folder/other.yaml", text)) is var result
            && result.Problems.Any(p => p.IsFatal) == result.Document is null).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Templates)]
    public void MutatedTree_IsReadByMicrosoftOpenApi(string yaml)
    {
        var original = new YamlTreeReader(yaml, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _)!.Root!;
        var changes = Gen.NonEmptyListOf(
            from place in Gen.Choose(0, 10_000)
            from key in Gen.Elements(Keys)
            from junk in Gen.Elements(Junk)
            from isNewKey in Gen.Elements(true, false)
            select (place, key, junk, isNewKey));

        Prop.ForAll(changes.ToArbitrary(), list => IsReadable(Changed(original, list))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static Gen<string> Mutations(string original) =>
        from edits in Gen.NonEmptyListOf(
            from at in Gen.Choose(0, original.Length)
            from removed in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 20)), (1, Gen.Choose(0, 400)))
            from inserted in Gen.OneOf(Gen.Constant(""), Gen.Elements(Scraps), Gen.Choose(1, 250).SelectMany(n => Gen.Elements("[", "{a: ", "- ", " ").Select(s => string.Concat(Enumerable.Repeat(s, n)))))
            select (at, removed, inserted))
        select Edited(original, edits);

    private static string Edited(string original, IEnumerable<(int At, int Removed, string Inserted)> edits)
    {
        var text = new StringBuilder(original);
        foreach (var (at, removed, inserted) in edits)
        {
            var start = Math.Min(at, text.Length);
            text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, inserted);
        }

        return text.ToString();
    }

    private static bool IsAnswered(string text, string path)
    {
        var result = Spec.Parse(text, path);
        var errors = result.Problems.Where(p => p.IsFatal).ToArray();
        return errors.Length > 0 == result.Document is null
            && (errors.Length <= 1 || errors.All(e => e.Id == "BKH002"))
            && result.Problems.All(p => p.Span.End <= text.Length && p.Message.Length is > 0 and < 1_000 && !p.Message.Any(char.IsControl));
    }

    private static bool IsReadable(JsonNode tree) =>
        Spec.ParseBeside(tree.ToJsonString(), ("folder/other.yaml", "B: {type: object, properties: {x: {$ref: '#'}}}")).Problems.All(p => !p.Message.Contains("cannot be read by Microsoft.OpenApi", StringComparison.Ordinal));

    private static JsonNode Changed(JsonNode original, IEnumerable<(int Place, string Key, string Junk, bool IsNewKey)> changes)
    {
        var tree = original.DeepClone();
        foreach (var (place, key, junk, isNewKey) in changes)
        {
            var nodes = Descendants(tree).ToArray();
            var node = nodes[place % nodes.Length];
            if (isNewKey && node is JsonObject mapping)
            {
                mapping[key] = JsonNode.Parse(junk);
            }
            else if (node.Parent is not null)
            {
                node.ReplaceWith(JsonNode.Parse(junk));
            }
        }

        return tree;
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject mapping => mapping.Select(m => m.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
    }
}
