using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What a list with a schema per position becomes.</summary>
public class TupleTests
{
    [Fact]
    public void Tuple_BecomesARecord()
    {
        Generation generation = Snippet.Schema("""
            type: array
            description: Where it is.
            prefixItems:
              - { type: number, description: North is positive., minimum: -90 }
              - { type: [number, 'null'] }
              - { type: string }
            minItems: 2
            items: { type: integer }
            """);

        Assert.Equal(
            """
            /// <summary>Where it is.</summary>
            [JsonConverter(typeof(ThingJson))]
            public sealed record Thing
            {
                /// <summary>North is positive.</summary>
                [Range(-90d, double.MaxValue)]
                public required decimal Item1 { get; init; }

                /// <summary>The item at the position 1, counted from zero.</summary>
                public required decimal? Item2 { get; init; }

                /// <summary>The item at the position 2, counted from zero.</summary>
                public string? Item3 { get; init; }

                /// <summary>The items behind those that have a position of their own; empty when there are none.</summary>
                public IReadOnlyList<long> Rest { get; init; } = System.Array.Empty<long>();
            }
            """,
            generation.AssertCompiles().Type("Thing"));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void TupleCodec_ReadsAndWritesAnArray()
    {
        Generation generation = Snippet.Schema("""
            type: array
            prefixItems: [{ const: point }, { type: integer }, { type: string }]
            minItems: 2
            items: false
            """);

        string codec = generation.AssertCompiles().Type("ThingJson").Replace("\n    ", "\n", StringComparison.Ordinal);
        Assert.Contains(
            """
            internal static Thing Read(ref Utf8JsonReader reader)
            {
                ExpectArray(ref reader, "Thing");
                bool item1 = false;
                long? item2 = null;
                string? item3 = null;
                for (int index = 0; NextItem(ref reader); index++)
                {
                    switch (index)
                    {
                        case 0: item1 = ReadString(ref reader) == "point" ? true : throw JsonErrors.WrongItem("Thing", 0); break;
                        case 1: item2 = ReadInt64(ref reader); break;
                        case 2: item3 = ReadNullableString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                if (!item1)
                {
                    throw JsonErrors.MissingItem("Thing", 0);
                }

                return new()
                {
                    Item2 = item2 ?? throw JsonErrors.MissingItem("Thing", 1),
                    Item3 = item3,
                };
            }
            """,
            codec,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            internal static void Write(Utf8JsonWriter writer, Thing value)
            {
                writer.WriteStartArray();
                WriteString(writer, "point");
                WriteInt64(writer, value.Item2);
                if (value.Item3 is { } item3)
                {
                    WriteString(writer, item3);
                }

                writer.WriteEndArray();
            }
            """,
            codec,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tuples_StandWhereAnyTypeMay()
    {
        Generation generation = Snippet.Schema(
            """
            type: object
            properties:
              pair: { type: array, prefixItems: [{ type: string }, { type: integer }] }
              same: { type: array, prefixItems: [{ type: string }, { type: integer }] }
              list: { type: array, items: { type: array, prefixItems: [{ type: boolean }, { $ref: '#/components/schemas/Tree' }] } }
              any: { oneOf: [{ type: string }, { type: array, prefixItems: [{ type: string }, { type: string }] }] }
              tree: { $ref: '#/components/schemas/Tree' }
              typed: { type: [array, string], prefixItems: [{ const: 1 }, { type: boolean }] }
              none: { type: [array, 'null'], prefixItems: [{ type: [string, 'null'] }, { type: [integer, 'null'] }], minItems: 0 }
            """,
            """
            Tree: { type: array, prefixItems: [{ type: string }], items: { type: string } }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public ThingPair? Pair", thing, StringComparison.Ordinal);
        Assert.Contains("public ThingPair? Same", thing, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<ThingList>? List", thing, StringComparison.Ordinal);
        Assert.Contains("public Tree? Tree", thing, StringComparison.Ordinal);
        Assert.Contains("Optional<ThingNone?> None", thing, StringComparison.Ordinal);
        Assert.Contains("public ThingTyped? Typed", thing, StringComparison.Ordinal);
        Assert.Contains("WriteInt64(writer, 1L);", string.Concat(generation.Sources.Values), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void TuplesOfARequest_AreChecked()
    {
        Generation generation = Snippet.Paths("""
            /thing/create:
              post:
                tags: [thing]
                requestBody:
                  required: true
                  content: { application/json: { schema: { type: object, required: [it], properties: { it: { type: array, prefixItems: [{ type: string, pattern: '^a$' }, { type: integer, minimum: 1 }] } } } } }
                responses: { '204': { description: Done. } }
            """);

        string validate = generation.AssertCompiles().Member("ThingCreateItJson", "Validate");
        Assert.Contains("ApiConstraint.Pattern(value.Item1, Item1Pattern, \"ThingCreateIt.0\");", validate, StringComparison.Ordinal);
        Assert.Contains("ApiConstraint.Minimum(value.Item2, 1L, \"ThingCreateIt.1\");", validate, StringComparison.Ordinal);
        Assert.Contains("ThingCreateItJson.Validate(value.It);", generation.Member("ThingCreateRequestJson", "Validate"), StringComparison.Ordinal);
    }
}
