using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What tells the cases of a union apart, from the surest to the vaguest.</summary>
public class UnionTests
{
    private const string Shapes = """
        Circle: { type: object, required: [kind, radius], properties: { kind: { const: circle }, radius: { type: number } } }
        Square: { type: object, required: [kind, side], properties: { kind: { const: square }, side: { type: number } } }
        """;

    [Fact]
    public void JsonTypeAndConstants_TellCasesApartTogether()
    {
        Generation generation = Snippet.Schema(
            "anyOf: [{ type: string }, { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }]",
            Shapes);

        Assert.Equal(
            """
            internal static Thing Read(ref Utf8JsonReader reader) => reader.TokenType switch
            {
                JsonTokenType.String => new Thing.Text { Value = ReadString(ref reader) },
                JsonTokenType.StartObject => PeekString(reader, "kind"u8, Values) switch
                {
                    "circle" => new Thing.Circle { Value = CircleJson.Read(ref reader) },
                    "square" => new Thing.Square { Value = SquareJson.Read(ref reader) },
                    _ => throw JsonErrors.NoCase("Thing"),
                },
                _ => throw JsonErrors.NoCase("Thing"),
            };
            """,
            Read(generation));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void NumberConstant_TellsCasesApart_AndIsWrittenByTheCase()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: object, required: [type, a], properties: { type: { type: integer, enum: [1] }, a: { type: string } } }
              - { type: object, title: The other, required: [type, a], properties: { type: { type: integer, enum: [2] }, a: { type: string } } }
            """);

        string codec = generation.AssertCompiles().Type("ThingJson");
        Assert.Contains("1m => Case_Type1.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("2m => Case_Fields.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("writer.WriteNumber(names[0], 1m);", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void BranchWithoutAPropertyOfItsOwn_IsWhatRemains()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: object, required: [id], properties: { id: { type: string } } }
              - { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }
            """);

        Assert.Equal(
            """
            internal static Thing Read(ref Utf8JsonReader reader) => reader.TokenType switch
            {
                _ when PeekHas(reader, "name"u8) => Case_WithName.Read(ref reader),
                _ => Case_Fields.Read(ref reader),
            };
            """,
            Read(generation));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void DisjointListsOfValues_TellCasesApart_AndTheirPropertyStays()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: object, required: [state], properties: { state: { enum: [open, waiting] }, since: { type: string } } }
              - { type: object, required: [state], properties: { state: { enum: [closed, lost] }, since: { type: string } } }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("\"open\" or \"waiting\" => Case_Open.Read(ref reader),", generation.Type("ThingJson"), StringComparison.Ordinal);
        Assert.Contains("public sealed record Closed", thing, StringComparison.Ordinal);
        Assert.Contains("State { get; init; }", thing, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoQuestions_AreAskedOneAfterTheOther()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: chip } } }
              - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: stripe } } }
              - { type: object, required: [type], properties: { type: { const: cash } } }
            """);

        Assert.Equal(
            """
            internal static Thing Read(ref Utf8JsonReader reader) => PeekString(reader, "mode"u8, Values) switch
            {
                "chip" => Case_Chip.Read(ref reader),
                "stripe" => Case_Stripe.Read(ref reader),
                _ => Case_Fields.Read(ref reader),
            };
            """,
            Read(generation));
    }

    [Fact]
    public void WhatCannotBeToldApart_IsTheFirstThatFits_WithAWarningAtItsLine()
    {
        Generation generation = Snippet.Schema("""
            type: object
            properties:
              it:
                oneOf:
                  - { type: object, properties: { a: { type: string } } }
                  - { type: object, title: Second, required: [a], properties: { a: { type: integer } } }
            """);

        Assert.Equal(
            """
            internal static ThingIt Read(ref Utf8JsonReader reader) => ReadFirstFit(ref reader, "ThingIt", Attempts);
            """,
            Read(generation, "ThingIt"));
        Assert.Contains("new(Case_Second.Read, \"a\"),\n        new(Case_Fields.Read, \"a\"),", generation.Type("ThingItJson"), StringComparison.Ordinal);
        Assert.Equal(["BKH003 (17,9): The alternatives cannot be told apart for sure; the first that fits is taken"], generation.Problems);
    }

    [Fact]
    public void AlternativeThatAllowsEverything_MakesItAnyValue()
    {
        Generation generation = Snippet.Schema("type: object\nproperties: { it: { anyOf: [{ type: string }, {}] } }");

        Assert.Contains("public JsonElement? It { get; init; }", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void MappingInPart_NamesWhatItNames_AndInlineBranchesSpeakForThemselves()
    {
        Generation generation = Snippet.Schema(
            """
            oneOf:
              - { $ref: '#/components/schemas/Cat' }
              - { $ref: '#/components/schemas/Dog' }
              - { type: object, required: [kind], properties: { kind: { const: fish }, fins: { type: integer } } }
              - { type: string }
            discriminator: { propertyName: kind, mapping: { miaow: Cat, purr: '#/components/schemas/Cat' } }
            """,
            """
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            """);

        string codec = generation.AssertCompiles().Type("ThingJson");
        Assert.Contains("\"miaow\" or \"purr\" => new Thing.Cat { Value = CatJson.Read(ref reader) },", codec, StringComparison.Ordinal);
        Assert.Contains("\"Dog\" => new Thing.Dog { Value = DogJson.Read(ref reader) },", codec, StringComparison.Ordinal);
        Assert.Contains("\"fish\" => Case_Fish.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("JsonTokenType.String => new Thing.Text", codec, StringComparison.Ordinal);
        Assert.Contains("WriteWithProperty(writer, one.Value, CatJson.Write, \"kind\"u8, \"\\\"miaow\\\"\"u8);", codec, StringComparison.Ordinal);
        Assert.Contains("DogJson.Write(writer, one.Value);", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void TextsOfSeveralKinds_AreOneCase()
    {
        Generation generation = Snippet.Schema("""
            anyOf: [{ type: string, enum: [auto] }, { type: string, enum: [none] }, { type: integer }, { type: number }, { type: boolean }]
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required ThingText Value { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public required decimal Value { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public static ThingText None { get; }", generation.Type("ThingText"), StringComparison.Ordinal);
    }

    [Fact]
    public void ListsOfOtherItems_AreToldApartByReadingThem()
    {
        Generation generation = Snippet.Schema("""
            oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }, { type: array, items: { type: array, items: { type: integer } } }]
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public sealed record List :", thing, StringComparison.Ordinal);
        Assert.Contains("public sealed record Case2 :", thing, StringComparison.Ordinal);
        Assert.Contains("public sealed record Case3 :", thing, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void UnionWithinAUnion_IsOneCase_ForAllItsJsonTypes()
    {
        Generation generation = Snippet.Schema(
            "oneOf: [{ $ref: '#/components/schemas/Scalar' }, { type: array, items: { type: string } }]",
            "Scalar: { oneOf: [{ type: string }, { type: number }] }");

        Assert.Contains(
            "JsonTokenType.String or JsonTokenType.Number => new Thing.Scalar { Value = ScalarJson.Read(ref reader) },",
            generation.AssertCompiles().Type("ThingJson"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PropertiesBesideTheAlternatives_AreInEveryCase()
    {
        Generation generation = Snippet.Schema(
            """
            type: object
            required: [id]
            properties: { id: { type: string } }
            allOf: [{ $ref: '#/components/schemas/Dated' }]
            oneOf:
              - { required: [card], properties: { card: { type: string } } }
              - { $ref: '#/components/schemas/Cash' }
              - { $ref: '#/components/schemas/Whole' }
            """,
            """
            Dated: { type: object, properties: { at: { type: string } } }
            Cash: { type: object, required: [amount], properties: { amount: { type: number } } }
            Whole: { type: object, required: [id, weight], properties: { id: { type: string }, at: { type: string }, weight: { type: number } } }
            """);

        Assert.Equal(
            """
            /// <summary>The case <c>Cash</c>.</summary>
            [JsonConverter(typeof(ThingJson))]
            public sealed record Cash : Thing
            {
                /// <summary><c>at</c></summary>
                [JsonPropertyName("at")]
                public string? At { get; init; }

                /// <summary><c>id</c></summary>
                [JsonPropertyName("id")]
                public required string Id { get; init; }

                /// <summary><c>amount</c></summary>
                [JsonPropertyName("amount")]
                public required decimal Amount { get; init; }
            }
            """,
            generation.AssertCompiles().Member("Thing", "Cash"));
        Assert.Contains("public required string Card { get; init; }", generation.Member("Thing", "WithCard"), StringComparison.Ordinal);
        Assert.Contains("public required Shop.Whole Value { get; init; }", generation.Member("Thing", "Whole"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AlternativesInAPartOfAllOf_AreAlternativesOfTheWhole()
    {
        Generation generation = Snippet.Schema(
            "allOf: [{ $ref: '#/components/schemas/Named' }, { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }]",
            "Named: { type: object, required: [name], properties: { name: { type: string } } }\n" + Shapes);

        string circle = generation.AssertCompiles().Member("Thing", "Circle");
        Assert.Contains("public required string Name { get; init; }", circle, StringComparison.Ordinal);
        Assert.Contains("public required decimal Radius { get; init; }", circle, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    /// <summary>With properties beside the alternatives, a union is an alternative of its own as it stands: what its cases are made of has an end nevertheless.</summary>
    [Theory]
    [InlineData("Thing")]
    [InlineData("Other")]
    public void UnionThatLeadsBackToItself_HasTheCasesThatDoNot(string alternative)
    {
        const string Beside = "type: object\nproperties: { name: { type: string } }\n";
        Generation generation = Snippet.Schema(
            Beside + $$"""oneOf: [{ $ref: '#/components/schemas/{{alternative}}' }, { $ref: '#/components/schemas/Circle' }]""",
            "Other: { type: object, properties: { name: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/Square' }] }\n" + Shapes);

        string circle = generation.AssertCompiles().Member("Thing", "Circle");
        Assert.Contains("public string? Name { get; init; }", circle, StringComparison.Ordinal);
        Assert.Contains("public required decimal Radius { get; init; }", circle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anyOf: [{ required: [a] }, { required: [b] }]")]
    [InlineData("oneOf: [{ required: [a], not: { required: [b] } }, { required: [b] }]")]
    public void AlternativesThatOnlyRequire_AreNoUnion(string alternatives)
    {
        Generation generation = Snippet.Schema($$"""
            type: object
            required: [id]
            properties: { id: { type: string }, a: { type: string }, b: { type: string } }
            {{alternatives}}
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required string Id", thing, StringComparison.Ordinal);
        Assert.Contains("public string? A", thing, StringComparison.Ordinal);
        Assert.Contains("public string? B", thing, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void NullAmongTheAlternatives_MakesTheUnionNullable()
    {
        Generation generation = Snippet.Schema("""
            type: object
            required: [it]
            properties: { it: { oneOf: [{ type: [string, 'null'] }, { type: integer }] } }
            """);

        Assert.Contains("public required ThingIt? It", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
        Assert.Contains("public required string Value", generation.Member("ThingIt", "Text"), StringComparison.Ordinal);
    }

    [Fact]
    public void BranchesAddedBehind_LeaveTheNamesAsTheyAre()
    {
        const string two = "oneOf:\n  - { type: object, properties: { a: { type: string } } }\n  - { type: object, properties: { b: { type: string } } }";

        string before = Snippet.Schema(two).AssertCompiles().Type("Thing");
        string after = Snippet.Schema(two + "\n  - { type: object, properties: { c: { type: string } } }").AssertCompiles().Type("Thing");

        foreach (string name in new[] { "Fields", "Case2" })
        {
            Assert.Contains($"public sealed record {name} :", before, StringComparison.Ordinal);
            Assert.Contains($"public sealed record {name} :", after, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CasesAreKnownToSystemTextJson_ByTheirOwnTypes()
    {
        Generation generation = Snippet.Schema("oneOf: [{ type: string }, { type: integer }]");

        Assert.Contains("_codecs.Add<Thing.Text, ThingJson>();", generation.AssertCompiles().Type("ShopJsonTypeInfoResolver"), StringComparison.Ordinal);
    }

    private static string Read(Generation generation, string union = "Thing")
    {
        string codec = generation.AssertCompiles().Type(union + "Json");
        int start = codec.IndexOf("internal static", StringComparison.Ordinal);
        string read = codec[start..(codec.IndexOf(';', codec.IndexOf("\n\n", start, StringComparison.Ordinal) - 1) + 1)];
        return string.Join('\n', read.Split('\n').Select((line, i) => i == 0 ? line : line[Math.Min(4, line.Length)..]));
    }
}
