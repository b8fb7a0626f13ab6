using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>One value that may be written in several ways is one type in C#.</summary>
public sealed class UnionSpellingTests
{
    [Fact]
    public void DateInAnySpelling_IsATime() => Assert.Equal(
        """
        Holder: object
          A 'a': DateTimeOffset
          B 'b': DateTimeOffset
          C 'c': DateTimeOffset
          D 'd': String
          E 'e': HolderE
          F 'f': HolderF
          G 'g': HolderG
          H 'h': HolderH
          I 'i': HolderI
          J 'j': HolderJ
          K 'k': DateTimeOffset
          L 'l': HolderL
        HolderE: union by type(String: Text; Number: Number)
          Text: DateTimeOffset
          Number: Decimal
        HolderFFields: object
          A 'a': String
        HolderF: union by type(String: Text; Object: Fields)
          Text: DateTimeOffset
          Fields: HolderFFields
        HolderG: union by type(String: Text; Object: Fields; Boolean: Flag)
          Text: DateTimeOffset
          Fields: map of Element
          Flag: Boolean
        HolderHText: open enum of String
          Now 'now'
        HolderH: union by type(String: Text; Object: Fields)
          Text: HolderHText
          Fields: map of Element
        HolderI: union by type(String: Text; Object: Fields)
          Text: String
          Fields: map of Element
        HolderJ: union by type(Number: Number; Object: Fields)
          Number: Decimal
          Fields: map of Element
        HolderL: union by type(String: Text; Object: trying(Fields; Case3 with a))
          Text: DateTimeOffset
          Fields: map of Element
          Case3: object
            A 'a': String
        BKH003 (15,5): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ type: string, format: date-time }, { type: number }, { type: object }] }
                b: { anyOf: [{ type: string, format: date }, { type: string, format: date-time }] }
                c: { anyOf: [{}, { type: string, format: date-time }, { type: integer }] }
                d: { anyOf: [{ type: string, format: date-time }, { type: string }] }
                e: { anyOf: [{ type: string, format: date-time }, { type: number }] }
                f: { anyOf: [{ type: string, format: date-time }, { type: object, properties: { a: { type: string } } }] }
                g: { anyOf: [{ type: string, format: date-time }, { type: object }, { type: boolean }] }
                h: { anyOf: [{ type: string, format: date-time }, { type: object }, { enum: [now] }] }
                i: { anyOf: [{ type: string, format: date-time }, { type: object }, { $ref: '#/components/schemas/Named' }] }
                j: { anyOf: [{ type: number }, { type: object }] }
                k: { anyOf: [{ type: string, format: date-time }, { type: string, format: date-time }, { type: string }, { type: integer }] }
                l: { anyOf: [{ type: string, format: date-time }, { type: object }, { type: object, properties: { a: { type: string } } }] }
            Named: { type: string }
            """));

    [Fact]
    public void NumberInAnySpelling_IsANumber() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': Decimal (>= 1, <= 9)
          B 'b': Int64
          C 'c': Int32
          D 'd': Double
          E 'e': Int64
          F 'f': Int64
          G 'g': HolderG
          H 'h': String
          I 'i': HolderI
          J 'j': HolderJ
          K 'k': HolderK
        HolderG: union by type(String: Text; Number: Number)
          Text: Guid
          Number: Int64
        HolderI: union by type(String: Text; Boolean: Flag)
          Text: String
          Flag: Boolean
        HolderJ: union by type(String: Text; Number: Number; Boolean: Flag)
          Text: String
          Number: Int64
          Flag: Boolean
        HolderK: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ type: string, format: numeric }, { type: number, minimum: 1, maximum: 9 }] }
                b: { anyOf: [{ type: string, format: integer }, { type: integer }] }
                c: { anyOf: [{ type: integer, format: int32 }, { type: string, format: number }] }
                d: { anyOf: [{ type: string, format: decimal }, { type: number, format: double }] }
                e: { anyOf: [{ type: string, format: int64 }, { type: integer }] }
                f: { anyOf: [{ type: string, format: int32 }, { type: integer }] }
                g: { anyOf: [{ type: string, format: uuid }, { type: integer }] }
                h: { anyOf: [{ type: string, format: numeric }, { type: string, format: integer }] }
                i: { anyOf: [{ type: string, format: numeric }, { type: boolean }] }
                j: { anyOf: [{ type: string, format: numeric }, { type: integer }, { type: boolean }] }
                k: { anyOf: [{ type: string }, { type: integer }] }
            """));
}
