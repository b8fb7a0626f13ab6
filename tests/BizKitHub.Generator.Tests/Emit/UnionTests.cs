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
            internal static Shop.Thing Read(ref System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
            {
                System.Text.Json.JsonTokenType.String => new Shop.Thing.Text { Value = JsonReading.ReadString(ref reader) },
                System.Text.Json.JsonTokenType.StartObject => JsonPeeking.PeekString(reader, "kind"u8) switch
                {
                    "circle" => new Shop.Thing.Circle { Value = CircleJson.Read(ref reader) },
                    "square" => new Shop.Thing.Square { Value = SquareJson.Read(ref reader) },
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
        Assert.Contains("1m => Type1Case.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("2m => FieldsCase.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("writer.WriteNumber(\"type\"u8, 1m);", codec, StringComparison.Ordinal);
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
            internal static Shop.Thing Read(ref System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
            {
                _ when JsonPeeking.PeekHas(reader, "name"u8) => WithNameCase.Read(ref reader),
                _ => FieldsCase.Read(ref reader),
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
        Assert.Contains("\"open\" or \"waiting\" => OpenCase.Read(ref reader),", generation.Type("ThingJson"), StringComparison.Ordinal);
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
            internal static Shop.Thing Read(ref System.Text.Json.Utf8JsonReader reader) => JsonPeeking.PeekString(reader, "mode"u8) switch
            {
                "chip" => ChipCase.Read(ref reader),
                "stripe" => StripeCase.Read(ref reader),
                _ => FieldsCase.Read(ref reader),
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
            internal static Shop.ThingIt Read(ref System.Text.Json.Utf8JsonReader reader) => JsonPeeking.ReadFirstFit<Shop.ThingIt>(
                ref reader,
                "ThingIt",
                new(static (ref System.Text.Json.Utf8JsonReader reader) => SecondCase.Read(ref reader), "a"),
                new(static (ref System.Text.Json.Utf8JsonReader reader) => FieldsCase.Read(ref reader), "a"));
            """,
            Read(generation, "ThingIt"));
        Assert.Equal(["BKH003 (17,9): The alternatives cannot be told apart for sure; the first that fits is taken"], generation.Problems);
    }

    [Fact]
    public void AlternativeThatAllowsEverything_MakesItAnyValue()
    {
        Generation generation = Snippet.Schema("type: object\nproperties: { it: { anyOf: [{ type: string }, {}] } }");

        Assert.Contains("public System.Text.Json.JsonElement? It { get; init; }", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
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
        Assert.Contains("\"miaow\" or \"purr\" => new Shop.Thing.Cat { Value = CatJson.Read(ref reader) },", codec, StringComparison.Ordinal);
        Assert.Contains("\"Dog\" => new Shop.Thing.Dog { Value = DogJson.Read(ref reader) },", codec, StringComparison.Ordinal);
        Assert.Contains("\"fish\" => FishCase.Read(ref reader),", codec, StringComparison.Ordinal);
        Assert.Contains("JsonTokenType.String => new Shop.Thing.Text", codec, StringComparison.Ordinal);
        Assert.Contains("JsonWriting.WriteWithProperty(writer, one.Value, CatJson.Write, \"kind\"u8, \"\\\"miaow\\\"\"u8);", codec, StringComparison.Ordinal);
        Assert.Contains("DogJson.Write(writer, one.Value);", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void TextsOfSeveralKinds_AreOneCase()
    {
        Generation generation = Snippet.Schema("""
            anyOf: [{ type: string, enum: [auto] }, { type: string, enum: [none] }, { type: integer }, { type: number }, { type: boolean }]
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required Shop.ThingText Value { get; init; }", thing, StringComparison.Ordinal);
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
            "System.Text.Json.JsonTokenType.String or System.Text.Json.JsonTokenType.Number => new Shop.Thing.Scalar { Value = ScalarJson.Read(ref reader) },",
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
            [System.Text.Json.Serialization.JsonConverter(typeof(ThingJson))]
            public sealed record Cash : Shop.Thing
            {
                /// <summary>The contract's <c>At</c>.</summary>
                [System.Text.Json.Serialization.JsonPropertyName("at")]
                public string? At { get; init; }

                /// <summary>The contract's <c>Id</c>.</summary>
                [System.Text.Json.Serialization.JsonPropertyName("id")]
                public required string Id { get; init; }

                /// <summary>The contract's <c>Amount</c>.</summary>
                [System.Text.Json.Serialization.JsonPropertyName("amount")]
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

        Assert.Contains("public required Shop.ThingIt? It", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
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

        Assert.Contains("[typeof(Shop.Thing.Text)] = ", generation.AssertCompiles().Type("ShopJsonTypeInfoResolver"), StringComparison.Ordinal);
    }

    private static string Read(Generation generation, string union = "Thing")
    {
        string codec = generation.AssertCompiles().Type(union + "Json");
        int start = codec.IndexOf("internal static", StringComparison.Ordinal);
        string read = codec[start..(codec.IndexOf(';', codec.IndexOf("\n\n", start, StringComparison.Ordinal) - 1) + 1)];
        return string.Join('\n', read.Split('\n').Select((line, i) => i == 0 ? line : line[Math.Min(4, line.Length)..]));
    }
}
