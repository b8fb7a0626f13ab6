using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What lists of values and alternatives become.</summary>
public class EnumAndUnionTests
{
    [Fact]
    public void Enum_IsAnOpenStruct()
    {
        Generation generation = Snippet.Schema("""
            type: string
            description: How far it is.
            enum: [on-the-way, delivered, '42']
            """);

        Assert.Equal(
            """
            /// <summary>How far it is.</summary>
            /// <remarks>A value that the contract does not list is kept as it is.</remarks>
            [JsonConverter(typeof(ThingJson))]
            public readonly record struct Thing
            {
                private readonly string? _value;

                /// <summary>A value by its text on the wire, listed or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public Thing(string value) => _value = value;

                /// <summary>on-the-way</summary>
                [ApiValue("on-the-way")]
                public static Thing OnTheWay { get; } = new("on-the-way");

                /// <summary>delivered</summary>
                [ApiValue("delivered")]
                public static Thing Delivered { get; } = new("delivered");

                /// <summary>42</summary>
                [ApiValue("42")]
                public static Thing _42 { get; } = new("42");

                /// <summary>The value on the wire.</summary>
                public string Value => _value ?? string.Empty;

                /// <summary>A value by its text on the wire, listed or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public static implicit operator Thing(string value) => new(value);

                /// <inheritdoc/>
                public override string ToString() => Value;
            }
            """,
            generation.AssertCompiles().Type("Thing"));
    }

    [Fact]
    public void NumberEnum_KeepsItsNumbers()
    {
        Generation generation = Snippet.Schema("""
            type: integer
            enum: [1, 2, -5]
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public static Thing Value1 { get; } = new(1L);", thing, StringComparison.Ordinal);
        Assert.Contains("public static Thing ValueMinus5 { get; } = new(-5L);", thing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: number, enum: [1, 1.0, 1.5, 2] }", "new(1m)", "new(1.5m)", "new(2m)")]
    [InlineData("{ type: integer, enum: [1, 1, 18446744073709551615] }", "new(1m)", "new(18446744073709551615m)")]
    [InlineData("{ enum: [0.5, 05, -1.25] }", "new(0.5m)", "new(5m)", "new(-1.25m)")]
    public void NumberEnum_HoldsEveryNumberOfItsType(string schema, params string[] values) =>
        Assert.Equal(values, Values(Snippet.Schema("{ " + schema.Trim('{', '}') + " }")));

    [Fact]
    public void NumbersThatDifferInTheirPoint_StayApart()
    {
        Generation generation = Snippet.Schema("{ type: number, enum: [1.5, 15] }");

        Assert.Contains(" Value1Point5 ", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void ValuesThatDifferInCaseOrSymbols_StayApart()
    {
        Generation generation = Snippet.Schema("{ enum: [a, A, '-a', a+b, a-b, null, a] }");

        Assert.Equal(["new(\"a\")", "new(\"A\")", "new(\"-a\")", "new(\"a+b\")", "new(\"a-b\")"], Values(generation));
        Assert.Equal(
            ["'A' meets another name in C#; it is called 'A2' here", "'a-b' meets another name in C#; it is called 'AB2' here"],
            generation.Problems.Select(p => p.Split("): ")[1]).OrderBy(p => p.Split('\'')[1].Length).ThenBy(p => p, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{ type: integer, enum: [one] }", "The listed values are not of the type that the schema has; any value of the type is accepted here")]
    [InlineData("{ enum: [1, one] }", "The listed values are neither all texts nor all numbers; any JSON value is accepted here")]
    [InlineData("{ enum: [{ a: 1 }] }", "The listed values are neither all texts nor all numbers; any JSON value is accepted here")]
    public void ValuesThatAreNoEnum_AreReported(string schema, string message) =>
        Assert.Contains(Snippet.Schema($"{{ type: object, properties: {{ it: {schema} }} }}").AssertCompiles().Problems, p => p.EndsWith(message, StringComparison.Ordinal));

    private static IEnumerable<string> Values(Generation generation) => generation.AssertCompiles().Type("Thing")
        .Split('\n')
        .Where(line => line.Contains(" { get; } = ", StringComparison.Ordinal))
        .Select(line => line.Split(" = ")[1].TrimEnd(';'));

    [Theory]
    [InlineData("anyOf: [{ const: a }, { const: b }]")]
    [InlineData("oneOf: [{ const: a, type: string }, { const: b, type: string }]")]
    [InlineData("anyOf: [{ enum: [a, b] }, { type: string }]")]
    [InlineData("enum: [a, b, a]")]
    public void ConstantsSideBySide_AreAnEnum(string schema)
    {
        string thing = Snippet.Schema(schema).AssertCompiles().Type("Thing");

        Assert.Contains("public readonly record struct Thing", thing, StringComparison.Ordinal);
        Assert.Contains("public static Thing A { get; } = new(\"a\");", thing, StringComparison.Ordinal);
        Assert.Contains("public static Thing B { get; } = new(\"b\");", thing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anyOf: [{ const: a }, { const: b }]", true)]
    [InlineData("anyOf: [{ enum: [a, b] }, { type: string }]", false)]
    public void EnumThatTheDocumentOpens_MarksNoValue(string schema, bool isMarked) => Assert.Equal(
        isMarked,
        Snippet.Schema(schema).Type("Thing").Contains("[ApiValue(\"a\")]", StringComparison.Ordinal));

    [Fact]
    public void BooleanConstant_TellsCasesApart()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: object, required: [loggedIn, name], properties: { loggedIn: { const: true }, name: { type: string } } }
              - { type: object, required: [loggedIn], properties: { loggedIn: { const: false } } }
            """);

        Assert.Equal(
            """
            /// <summary>The contract's <c>Thing</c>: one of the cases nested in it.</summary>
            [JsonConverter(typeof(ThingJson))]
            public abstract record Thing
            {
                private Thing()
                {
                }

                /// <summary>The case <c>LoggedIn</c>.</summary>
                [JsonConverter(typeof(ThingJson))]
                public sealed record LoggedIn : Thing
                {
                    /// <summary><c>name</c></summary>
                    [JsonPropertyName("name")]
                    public required string Name { get; init; }
                }

                /// <summary>The case <c>NotLoggedIn</c>.</summary>
                [JsonConverter(typeof(ThingJson))]
                public sealed record NotLoggedIn : Thing
                {
                }
            }
            """,
            generation.AssertCompiles().Type("Thing"));
        Assert.Contains("PeekBoolean(reader, \"loggedIn\"u8) switch", generation.Type("ThingJson"), StringComparison.Ordinal);
    }

    [Fact]
    public void Discriminator_NamesItsCasesAfterTheirSchemas()
    {
        Generation generation = Snippet.Schema(
            """
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            discriminator: { propertyName: kind, mapping: { miaow: '#/components/schemas/Cat' } }
            """,
            """
            Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            """);

        string codec = generation.AssertCompiles().Type("ThingJson");
        Assert.Contains("\"miaow\" => new Thing.Cat { Value = CatJson.Read(ref reader) },", codec, StringComparison.Ordinal);
        Assert.Contains("\"Dog\" => new Thing.Dog { Value = DogJson.Read(ref reader) },", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonTypes_TellCasesApart()
    {
        string codec = Snippet.Schema("anyOf: [{ type: string }, { type: array, items: { type: string } }]").AssertCompiles().Type("ThingJson");

        Assert.Contains("JsonTokenType.String => new Thing.Text {", codec, StringComparison.Ordinal);
        Assert.Contains("JsonTokenType.StartArray => new Thing.List {", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectAmongJsonTypes_IsCalledAfterTheUnion()
    {
        Generation generation = Snippet.Schema("""
            type: object
            properties:
              reference: { oneOf: [{ type: string }, { type: object, properties: { code: { type: string } } }] }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public ThingReference? Reference", thing, StringComparison.Ordinal);
        Assert.Contains("public required ThingReferenceFields Value", generation.Type("ThingReference"), StringComparison.Ordinal);
    }
}
