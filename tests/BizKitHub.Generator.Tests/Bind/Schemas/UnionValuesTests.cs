using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Alternatives that are one type in C#, because it holds all their values.</summary>
public sealed class UnionValuesTests
{
    [Fact]
    public void TextsOfSeveralFormats_AreTexts() => Assert.Equal(
        """
        Holder: object
          A 'a': String
          B 'b': Guid
          C 'c': String
          D 'd': Guid
          E 'e': String?
          F 'f': String?
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ type: string, format: uuid }, { type: string, format: uri }] }
                b: { anyOf: [{ type: string, format: uuid, minLength: 1 }, { type: string, format: uuid }] }
                c: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Id' }] }
                d: { anyOf: [{ $ref: '#/components/schemas/Id' }, { $ref: '#/components/schemas/Other' }] }
                e: { anyOf: [{ type: [string, 'null'] }, { type: string, format: uri }] }
                f: { anyOf: [{ $ref: '#/components/schemas/Maybe' }, { type: string }] }
            Id: { type: string, format: uuid }
            Other: { type: string, format: uuid }
            Maybe: { type: [string, 'null'] }
            """));

    [Fact]
    public void NumbersOfSeveralKinds_AreTheWidest() => Assert.Equal(
        """
        Holder: object
          A 'a': Int64
          B 'b': Double
          C 'c': Decimal
          D 'd': Decimal
          E 'e': Single
          F 'f': Int32
          G 'g': Int64
          H 'h': HolderH
          I 'i': Decimal
        HolderH: enum of Int64
          Value1 1
          Value2 2
          Value3 3
        Level: enum of Int64
          Value1 1
          Value2 2
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ type: integer, format: int32 }, { type: integer }] }
                b: { anyOf: [{ type: number, format: float }, { type: number, format: double }] }
                c: { anyOf: [{ type: integer }, { type: number }] }
                d: { anyOf: [{ type: number, format: double }, { type: integer }] }
                e: { anyOf: [{ type: number, format: float }, { type: number, format: float }] }
                f: { anyOf: [{ type: integer, format: int32 }, { type: integer, format: int32 }] }
                g: { anyOf: [{ type: integer, enum: [1, 2] }, { type: integer }] }
                h: { anyOf: [{ type: integer, enum: [1, 2] }, { type: integer, enum: [3] }] }
                i: { anyOf: [{ $ref: '#/components/schemas/Level' }, { type: number, format: double }] }
            Level: { type: integer, enum: [1, 2] }
            """));

    [Fact]
    public void Booleans_AreOne() => Assert.Equal(
        """
        Holder: object
          A 'a': Boolean
          B 'b': HolderB
        HolderB: union by type(Boolean: Flag; String: Text)
          Flag: Boolean
          Text: String
        """,
        BoundSchemas.Of("""
            Holder: { type: object, properties: { a: { anyOf: [{ type: boolean }, { enum: [true] }] }, b: { anyOf: [{ enum: [false] }, { type: boolean }, { type: string }] } } }
            """));

    [Fact]
    public void ListedTextsBesideTexts_AreAnOpenEnum() => Assert.Equal(
        """
        Holder: object
          A 'a': HolderA
          B 'b': HolderB
          C 'c': Color
          D 'd': HolderD
          E 'e': HolderE
          F 'f': HolderF
          G 'g': HolderG
          H 'h': HolderH
          I 'i': Color
        HolderA: open enum of String
          X 'x'
          Y 'y'
        HolderB: enum of String
          X 'x'
          Y 'y'
          Z 'z'
        Color: open enum of String
          Red 'red'
        Size: enum of String
          Small 'small'
        HolderD: enum of String
          Small 'small'
          Huge 'huge'
        Left: enum of String
          A 'a'
        Right: enum of String
          B 'b'
        HolderE: enum of String
          A 'a'
          B 'b'
        Opened: open enum of String
          M 'm'
        HolderF: open enum of String
          M 'm'
          Z 'z'
        HolderGText: enum of String
          P 'p'
          Q 'q'
        HolderG: union by type(String: Text; Number: Number)
          Text: HolderGText
          Number: Int64
        HolderHText: open enum of String
          P 'p'
          Q 'q'
          R 'r'
        HolderH: union by type(String: Text; Boolean: Flag)
          Text: HolderHText
          Flag: Boolean
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ enum: [x, y] }, { type: string }] }
                b: { anyOf: [{ enum: [x, y] }, { enum: [z, x] }] }
                c: { anyOf: [{ $ref: '#/components/schemas/Color' }, { type: string }] }
                d: { anyOf: [{ $ref: '#/components/schemas/Size' }, { enum: [huge] }] }
                e: { anyOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }
                f: { anyOf: [{ $ref: '#/components/schemas/Opened' }, { enum: [z] }] }
                g: { anyOf: [{ enum: [p] }, { enum: [q] }, { type: integer }] }
                h: { anyOf: [{ enum: [p, q, r] }, { type: string }, { type: boolean }] }
                i: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Color' }] }
            Color: { type: string, enum: [red] }
            Size: { type: string, enum: [small] }
            Left: { type: string, enum: [a] }
            Right: { type: string, enum: [b] }
            Opened: { anyOf: [{ enum: [m] }, { type: string }] }
            """));

    [Fact]
    public void NamedUnionOfListedTexts_IsAnEnumOfItsName() => Assert.Equal(
        """
        Color: enum of String
          Red 'red'
        Open: open enum of String
          Red 'red'
        Both: enum of String
          Red 'red'
          Blue 'blue'
        MixedText: enum of String
          P 'p'
          Q 'q'
        Mixed: union by type(String: Text; Number: Number)
          Text: MixedText
          Number: Int64
        """,
        BoundSchemas.Of("""
            Open: { anyOf: [{ $ref: '#/components/schemas/Color' }, { type: string }] }
            Both: { anyOf: [{ $ref: '#/components/schemas/Color' }, { enum: [blue] }] }
            Mixed: { anyOf: [{ enum: [p] }, { enum: [q] }, { type: integer }] }
            Alone: { anyOf: [{ $ref: '#/components/schemas/Color' }, { $ref: '#/components/schemas/Color' }] }
            Color: { type: string, enum: [red] }
            """));

    [Fact]
    public void SeveralTypes_AreAUnion_WithWhatIsSaidOfEach() => Assert.Equal(
        """
        ThingFields: object, checked
          A 'a': String required
          AdditionalProperties *: String
        Thing: union by type(String: Text; Array: List; Object: Fields), checked
          Text: Guid
          List: [Int64]
          Fields: ThingFields
        Patterns: union by type(String: Text; Object: Fields)
          Text: String
          Fields: map of Int64
        Plain: union by type(String: Text; Number: Number; Boolean: Flag)
          Text: String
          Number: Decimal
          Flag: Boolean
        TupleList: tuple, checked
          Item1 '0': String required
          Item2 '1': Int64
        Tuple: union by type(Number: Number; Array: List), checked
          Number: Int64
          List: TupleList
        """,
        BoundSchemas.Of("""
            Thing: { type: [object, array, string, 'null'], format: uuid, properties: { a: { type: string } }, required: [a], items: { type: integer }, minItems: 2, additionalProperties: { type: string } }
            Patterns: { type: [object, string], patternProperties: { '^a': { type: integer } } }
            Plain: { type: [string, integer, number, boolean] }
            Tuple: { type: [array, integer], prefixItems: [{ type: string }, { type: integer }], minItems: 1 }
            Whole: { type: [integer, string], format: int32 }
            """));

    [Fact]
    public void EqualUnionsWithNamesOfTheirOwn_AreTwoTypes() => Assert.Equal(
        """
        A: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        B: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        """,
        BoundSchemas.Of("""
            A: { oneOf: [{ type: string }, { type: integer }] }
            B: { oneOf: [{ type: string }, { type: integer }] }
            """));

    [Fact]
    public void EqualUnions_AreOneType_AndOthersAreNot() => Assert.Equal(
        """
        A: object
          It 'it': AIt
        AIt: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        B: object
          It 'it': AIt
        C: object
          It 'it': CIt
        CIt: union by type(String: Text; Boolean: Flag)
          Text: String
          Flag: Boolean
        D: object
          It 'it': DIt
        DIt: union by type(String: Text; Boolean: Flag)
          Text: String
          Flag: Boolean
        E: object
          It 'it': EIt
        EIt: union by k('a': A; 'b': B)
          A: object, k is 'a'
          B: object, k is 'b'
        F: object
          It 'it': EIt
        G: object
          It 'it': GIt
        GIt: union by k('a': A; 'b': B)
          A: object, k is 'a'
            N 'n': String
          B: object, k is 'b'
        """,
        BoundSchemas.Of("""
            A: { type: object, properties: { it: { oneOf: [{ type: string }, { type: integer }] } } }
            B: { type: object, properties: { it: { oneOf: [{ type: string }, { type: integer }] } } }
            C: { type: object, properties: { it: { oneOf: [{ type: string }, { type: boolean }] } } }
            D: { type: object, properties: { it: { oneOf: [{ type: string, minLength: 2 }, { type: boolean }] } } }
            E: { type: object, properties: { it: { oneOf: [{ type: object, required: [k], properties: { k: { const: a } } }, { type: object, required: [k], properties: { k: { const: b } } }] } } }
            F: { type: object, properties: { it: { oneOf: [{ type: object, required: [k], properties: { k: { const: a } } }, { type: object, required: [k], properties: { k: { const: b } } }] } } }
            G: { type: object, properties: { it: { oneOf: [{ type: object, required: [k], properties: { k: { const: a }, n: { type: string } } }, { type: object, required: [k], properties: { k: { const: b } } }] } } }
            """));

    [Fact]
    public void NumbersAndBooleansThatNameNoType_AreNumbersAndBooleans() => Assert.Equal(
        """
        Holder: object
          A 'a': Decimal
          B 'b': Decimal
          C 'c': Decimal
          D 'd': Boolean
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { anyOf: [{ allOf: [{ type: integer }] }, { allOf: [{ type: number, minimum: 1 }] }] }
                b: { anyOf: [{ enum: [1] }, { type: integer }] }
                c: { anyOf: [{ type: [integer, number] }, { type: [integer, number], minimum: 2 }] }
                d: { anyOf: [{ enum: [true] }, { enum: [false] }] }
            """));
}
