using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What <c>allOf</c> becomes: everything that its parts say holds at once.</summary>
public class CompositionTests
{
    private const string Others = """
        Base: { type: object, required: [id], properties: { id: { type: string }, kind: { type: string }, size: { type: integer, minimum: 1 }, part: { $ref: '#/components/schemas/Part' } } }
        Part: { type: object, properties: { code: { type: string } } }
        LongPart: { allOf: [{ $ref: '#/components/schemas/Part' }, { properties: { length: { type: integer } } }] }
        Color: { type: string, enum: [red, green, blue] }
        Text: { type: string, minLength: 2 }
        Names: { type: array, items: { type: string } }
        """;

    [Theory]
    [InlineData("[{ type: string }, { minLength: 1 }, { pattern: '^a' }]", "string?")]
    [InlineData("[{ $ref: '#/components/schemas/Text' }, { maxLength: 5 }]", "string?")]
    [InlineData("[{ type: number }, { type: integer, format: int32 }]", "int?")]
    [InlineData("[{ $ref: '#/components/schemas/Color' }, { description: The color. }]", "Color?")]
    [InlineData("[{ $ref: '#/components/schemas/Color' }, { type: 'null' }]", "Optional<Color?>")]
    [InlineData("[{ type: [string, 'null'] }, { maxLength: 5 }]", "Optional<string?>")]
    [InlineData("[{ type: [string, 'null'] }, { type: string }]", "string?")]
    [InlineData("[{ $ref: '#/components/schemas/Part' }, { type: object }]", "Part?")]
    [InlineData("[{ $ref: '#/components/schemas/Part' }, { required: [unknown] }]", "Part?")]
    [InlineData("[{ $ref: '#/components/schemas/Part' }, { required: [code] }]", "ThingIt?")]
    [InlineData("[{ $ref: '#/components/schemas/Names' }, { minItems: 1 }]", "IReadOnlyList<string>?")]
    [InlineData("[{ $ref: '#/components/schemas/Names' }, { type: array, minItems: 1 }]", "IReadOnlyList<string>?")]
    [InlineData("[{ type: object, additionalProperties: { type: integer } }, { minProperties: 1 }]", "IReadOnlyDictionary<string, long>?")]
    public void Parts_BecomeOneType(string parts, string type)
    {
        Generation generation = Snippet.Schema($$"""
            type: object
            properties:
              it: { allOf: {{parts}} }
            """, Others);

        Assert.Contains($"public {type} It {{ get; init; }}", generation.AssertCompiles().Member("Thing", "It"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void PartsOfAnEnum_LeaveTheValuesThatAllAllow()
    {
        Generation generation = Snippet.Schema("allOf: [{ $ref: '#/components/schemas/Color' }, { enum: [green, blue, black] }]", Others);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains(" Green ", thing, StringComparison.Ordinal);
        Assert.Contains(" Blue ", thing, StringComparison.Ordinal);
        Assert.DoesNotContain(" Red ", thing, StringComparison.Ordinal);
        Assert.DoesNotContain(" Black ", thing, StringComparison.Ordinal);
    }

    [Fact]
    public void ConstraintsOfAllParts_Hold()
    {
        Generation generation = Snippet.Schema("""
            type: object
            properties:
              it: { maximum: 9, allOf: [{ type: integer, minimum: 1, maximum: 10 }, { minimum: 3 }, { $ref: '#/components/schemas/Size' }] }
              text: { $ref: '#/components/schemas/Text', maxLength: 3 }
            """, Others + "\nSize: { type: integer, exclusiveMaximum: 8 }");

        Assert.Contains("Range(3d, 8d, MaximumIsExclusive = true)", generation.AssertCompiles().Member("Thing", "It"), StringComparison.Ordinal);
        Assert.Contains("StringLength(3, MinimumLength = 2)", generation.Member("Thing", "Text"), StringComparison.Ordinal);
    }

    [Fact]
    public void APropertyOfSeveralParts_IsWhatAllOfThemSay()
    {
        Generation generation = Snippet.Schema("""
            allOf:
              - { $ref: '#/components/schemas/Base' }
              - required: [size]
                properties:
                  kind: { enum: [thing] }
                  size: { maximum: 5 }
                  part: { $ref: '#/components/schemas/LongPart' }
                  id: { description: Only described here. }
            required: [kind]
            """, Others);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required string Id { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Only described here.</summary>", thing, StringComparison.Ordinal);
        Assert.Contains("public string Kind { get; } = \"thing\";", thing, StringComparison.Ordinal);
        Assert.Contains("Range(1d, 5d)", thing, StringComparison.Ordinal);
        Assert.Contains("public required long Size { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public LongPart? Part { get; init; }", thing, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Theory]
    [InlineData("[{ properties: { a: { type: string } }, additionalProperties: false }, { additionalProperties: { type: integer } }]", "IReadOnlyDictionary<string, long> AdditionalProperties")]
    [InlineData("[{ properties: { a: { type: string } }, additionalProperties: true }, { additionalProperties: { type: integer } }]", "IReadOnlyDictionary<string, long> AdditionalProperties")]
    [InlineData("[{ properties: { a: { type: string } } }, { patternProperties: { '^x-': { type: integer } } }]", "IReadOnlyDictionary<string, long> AdditionalProperties")]
    public void AdditionalPropertiesOfParts_AreKept(string parts, string member) =>
        Assert.Contains(member, Snippet.Schema("allOf: " + parts).AssertCompiles().Type("Thing"), StringComparison.Ordinal);

    [Theory]
    [InlineData("patternProperties: { '^a': { type: integer } }", "long", true)]
    [InlineData("patternProperties: { '^a': { type: integer }, '^b': { type: integer, minimum: 1 } }\nadditionalProperties: { type: integer }", "long", true)]
    [InlineData("patternProperties: { '^a': { type: integer } }\nadditionalProperties: false", "long", true)]
    [InlineData("patternProperties: { '^a': { type: integer }, '^b': { type: string } }", "JsonElement", false)]
    [InlineData("patternProperties: { '^a': { type: integer } }\nadditionalProperties: true", "JsonElement", false)]
    public void PatternProperties_AreAMap(string keywords, string value, bool isTyped)
    {
        Generation generation = Snippet.Schema("type: object\n" + keywords, "Whole: { type: object, properties: { it: { $ref: '#/components/schemas/Thing' } } }");

        Assert.Contains($"IReadOnlyDictionary<string, {value}>", generation.AssertCompiles().Type("IThingClient"), StringComparison.Ordinal);
        Assert.Equal(isTyped, !generation.Problems.Any());
    }

    [Fact]
    public void AMapOfARequest_IsCountedBeforeItIsSent()
    {
        Generation generation = Snippet.Paths("""
            /thing/create:
              post:
                tags: [thing]
                requestBody: { content: { application/json: { schema: { type: object, properties: { it: { type: object, minProperties: 1, maxProperties: 3, additionalProperties: { type: integer } } } } } } }
                responses: { '204': { description: Done. } }
            """);

        Assert.Contains(
            "ApiConstraint.Items(value.It, 1, 3, \"ThingCreateRequest.it\");",
            generation.AssertCompiles().Member("ThingCreateRequestJson", "Validate"),
            StringComparison.Ordinal);
    }
}
