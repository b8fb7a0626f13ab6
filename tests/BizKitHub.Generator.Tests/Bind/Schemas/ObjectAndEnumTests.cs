using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What objects, listed values and lists with a schema per position become.</summary>
public sealed class ObjectAndEnumTests
{
    [Fact]
    public void OtherProperties_AreWhatAllPartsSay() => Assert.Equal(
        """
        A: object
          AValue 'a': String
          AdditionalProperties *: Int64
        B: object
          A 'a': String
          AdditionalProperties *: Element
        C: object
          A 'a': String
        D: object
          A 'a': String
          B 'b': String
          AdditionalProperties *: Int64
        E: object
          A 'a': String
          B 'b': String
          AdditionalProperties *: Element
        F: object
          A 'a': String
          AdditionalProperties *: Int64?
        G: object
          A 'a': String
          AdditionalProperties *: Int64
        H: object
          A 'a': String
          AdditionalProperties *: Element
        I: object
          A 'a': String
          AdditionalProperties *: Element
        Maps: object
          A 'a': map of Element
          B 'b': map of String
          C 'c': map of Int64
          D 'd': map of Element
        BKH003 (5,14): The properties without a name of their own are of several types; any JSON value is accepted for them
        BKH003 (8,57): The properties without a name of their own are of several types; any JSON value is accepted for them
        BKH003 (9,57): The properties without a name of their own are of several types; any JSON value is accepted for them
        """,
        BoundSchemas.Of("""
            A: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }
            B: { type: object, properties: { a: { type: string } }, additionalProperties: true }
            C: { type: object, properties: { a: { type: string } }, additionalProperties: false }
            D: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } }, additionalProperties: true }] }
            E: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } }, additionalProperties: { type: string } }] }
            F: { type: object, properties: { a: { type: string } }, patternProperties: { '^x': { type: integer, minimum: 1 }, '^y': { type: [integer, 'null'] } } }
            G: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer, minimum: 2 } }
            H: { type: object, properties: { a: { type: string } }, additionalProperties: true, patternProperties: { '^x': { type: integer } } }
            I: { type: object, properties: { a: { type: string } }, additionalProperties: { type: string }, patternProperties: { '^x': { type: integer } } }
            Maps: { type: object, properties: { a: { type: object }, b: { type: object, additionalProperties: { type: string } }, c: { type: object, patternProperties: { '^x': { type: integer } } }, d: { type: object, additionalProperties: false } } }
            Root: { type: object }
            """));

    [Fact]
    public void Constants_AreOfTheirType_AndOnlyWhereTheyMustBe() => Assert.Equal(
        """
        Thing: object
          A 'a': String = 'x' required
          B 'b': Boolean = true required
          C 'c': Int64 = 1 required
          D 'd': Decimal = 1.5 required
          E 'e': Decimal = 2 required
          F 'f': ThingF
          G 'g': ThingF? required
          H 'h': ThingF
        ThingF: enum of String
          X 'x'
        """,
        BoundSchemas.Of("""
            Thing:
              type: object
              required: [a, b, c, d, e, f, g]
              properties:
                a: { const: x }
                b: { const: true }
                c: { const: 1 }
                d: { const: 1.5 }
                e: { type: number, const: 2 }
                f: { const: x, readOnly: true }
                g: { type: [string, 'null'], enum: [x] }
                h: { const: x }
            """));

    [Fact]
    public void Property_HasItsWords_ItsDefaultAndItsDirection() => Assert.Equal(
        """
        Thing: object, checked
          A 'a': String required # Words. | such as y | else x | deprecated
          B 'b': String
          C 'c': String
          D 'd': String
        """,
        BoundSchemas.Of("""
            Thing:
              type: object
              required: [a, b, c, d]
              properties:
                a: { type: string, description: Words., default: x, examples: [y], deprecated: true }
                b: { type: string, readOnly: true }
                c: { type: string, writeOnly: true }
                d: { type: string, readOnly: true, writeOnly: true }
            """));

    [Fact]
    public void EqualObjects_AreOneType_AndOthersAreNot() => Assert.Equal(
        """
        A: object
          It 'it': It
        It: object # Words.
          X 'x': String
        B: object
          It 'it': It # Words.
        C: object, checked
          That 'that': CThat
        CThat: object, checked
          X 'x': String required
        D: object
          Those 'those': DThose
        DThose: object
          X 'x': String
        E: object, checked
          Others 'others': EOthers
        EOthers: object, checked
          X 'x': String (chars <= 1)
        F: object
          More 'more': FMore
        FMore: object
          X 'x': String?
        G: object
          Open 'open': GOpen
        GOpen: object
          X 'x': String
          AdditionalProperties *: String
        H: object, checked
          K 'k': HK required
          L 'l': HL
        HK: object
          X 'x': String = 'a' required
        HL: object
          X 'x': String = 'b' required
        I: object
          M 'm': [[String]]
          N 'n': map of [String]
        """,
        BoundSchemas.Of("""
            A: { type: object, properties: { it: { type: object, properties: { x: { type: string } } } } }
            B: { type: object, properties: { it: { type: object, description: Words., properties: { x: { type: string, description: More. } } } } }
            C: { type: object, properties: { that: { type: object, required: [x], properties: { x: { type: string } } } } }
            D: { type: object, properties: { those: { type: object, properties: { x: { type: string, readOnly: true } } } } }
            E: { type: object, properties: { others: { type: object, properties: { x: { type: string, maxLength: 1 } } } } }
            F: { type: object, properties: { more: { type: object, properties: { x: { type: [string, 'null'] } } } } }
            G: { type: object, properties: { open: { type: object, properties: { x: { type: string } }, additionalProperties: { type: string } } } }
            H: { type: object, required: [k], properties: { k: { type: object, required: [x], properties: { x: { const: a } } }, l: { type: object, required: [x], properties: { x: { const: b } } } } }
            I: { type: object, properties: { m: { type: array, items: { type: array, items: { type: string } } }, n: { type: object, additionalProperties: { type: array, items: { type: string } } } } }
            """));

    [Fact]
    public void Enum_IsOfTheTypeOfItsValues() => Assert.Equal(
        """
        Texts: enum of String # Words.
          A 'a'
          B 'b'
        Numbers: enum of Int64
          Value1 1
          ValueMinus2 -2
        Fractions: enum of Decimal
          Value1 1
          Value2Point5 2.5
        Wholes: enum of Int64
          Value1 1
          Value2 2
        Decimals: enum of Decimal
          Value1 1
          Value2 2
        Huge: enum of Decimal
          Value1 1
          Value9223372036854775808 9223372036854775808
        Flags: object
          A 'a': Boolean
          B 'b': Boolean?
          C 'c': Element
          D 'd': Boolean
          E 'e': String
        BKH006 (7,169): `enum` lists no value; it is left out
        """,
        BoundSchemas.Of("""
            Texts: { type: string, enum: [a, b], description: Words. }
            Numbers: { type: integer, enum: [1, -2] }
            Fractions: { type: number, enum: [1, 2.5] }
            Wholes: { enum: [1, 2] }
            Decimals: { type: number, enum: [1, 2] }
            Huge: { enum: [1, 9223372036854775808] }
            Flags: { type: object, properties: { a: { enum: [true, false] }, b: { enum: [true, null] }, c: { enum: [null] }, d: { type: boolean, enum: [true] }, e: { type: string, enum: [] } } }
            """));

    [Fact]
    public void ListedValuesThatTheTypeForbids_AreReported() => Assert.Equal(
        """
        Thing: object
          A 'a': Element
          B 'b': Int64
          C 'c': Boolean
          D 'd': ThingD
          E 'e': [String]
          F 'f': map of Element
          G 'g': Decimal
          H 'h': String
        ThingD: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        BKH003 (4,10): The listed values are neither all texts nor all numbers; any JSON value is accepted here
        BKH003 (5,25): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (6,25): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (8,48): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (9,24): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (10,24): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (11,24): The listed values are not of the type that the schema has; any value of the type is accepted here
        """,
        BoundSchemas.Of("""
            Thing:
              type: object
              properties:
                a: { enum: [1, x] }
                b: { type: integer, enum: [x, y] }
                c: { type: boolean, enum: [1, 2] }
                d: { type: [string, integer], enum: [1, x] }
                e: { type: array, items: { type: string }, enum: [[a]] }
                f: { type: object, enum: [{ a: 1 }] }
                g: { type: number, enum: [x] }
                h: { type: string, enum: [[a]] }
            """));

    [Fact]
    public void EqualLists_AreOneEnum_AndOthersAreNot() => Assert.Equal(
        """
        A: object
          State 'state': State
        State: enum of String
          A 'a'
          B 'b'
        B: object
          State 'state': State
        C: object
          Level 'level': CLevel
        CLevel: enum of Int64
          Value1 1
          Value2 2
        D: object
          Grade 'grade': DGrade
        DGrade: enum of String
          _1 '1'
          _2 '2'
        E: object
          Rank 'rank': ERank
        ERank: enum of Decimal
          Value1 1
          Value2 2
        F: object
          First 'first': FFirst
        FFirst: enum of String
          Ab 'ab'
          C 'c'
        G: object
          Second 'second': GSecond
        GSecond: enum of String
          A 'a'
          Bc 'bc'
        H: enum of String
          A 'a'
          B 'b'
        """,
        BoundSchemas.Of("""
            A: { type: object, properties: { state: { enum: [a, b] } } }
            B: { type: object, properties: { state: { type: string, enum: [a, b] } } }
            C: { type: object, properties: { level: { enum: [1, 2] } } }
            D: { type: object, properties: { grade: { enum: ['1', '2'] } } }
            E: { type: object, properties: { rank: { type: number, enum: [1, 2] } } }
            F: { type: object, properties: { first: { enum: [ab, c] } } }
            G: { type: object, properties: { second: { enum: [a, bc] } } }
            H: { type: string, enum: [a, b] }
            """));

    [Fact]
    public void Tuple_HasAPropertyForEachPosition() => Assert.Equal(
        """
        ThingItem3: object
          X 'x': String
        Thing: tuple, checked
          Item1 '0': String required # First.
          Item2 '1': Int64 required (>= 1)
          Item3 '2': ThingItem3 required
        Rest: tuple, checked
          Item1 '0': String required
          RestItems ...: Int64
        Any: tuple, checked
          Item1 '0': String required
          Rest ...: Element
        Same: tuple, checked
          Item1 '0': String required
          Rest ...: Int64
        Closed: tuple, checked
          Item1 '0': String required
        OptionalModel: tuple, checked
          Item1 '0': String required
          Item2 '1': Int64
        None: tuple
          Item1 '0': String
          Item2 '1': Int64
        All: tuple, checked
          Item1 '0': String required
          Item2 '1': Int64 required
        Holder: object
          A 'a': HolderA
          B 'b': HolderA
          C 'c': HolderC
        HolderA: tuple
          Item1 '0': Decimal required
          Item2 '1': Decimal required
        HolderC: tuple
          Item1 '0': String = 'x' required
        """,
        BoundSchemas.Of("""
            Thing: { type: array, prefixItems: [{ type: string, description: First. }, { type: integer, minimum: 1 }, { type: object, properties: { x: { type: string } } }] }
            Rest: { type: array, prefixItems: [{ type: string }], items: { type: integer } }
            Any: { type: array, prefixItems: [{ type: string }], items: true }
            Same: { type: array, prefixItems: [{ type: string }], items: { type: integer } }
            Closed: { type: array, prefixItems: [{ type: string }], items: false }
            Optional: { type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1 }
            None: { type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 0 }
            All: { type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2 }
            Holder: { type: object, properties: { a: { type: array, prefixItems: [{ type: number }, { type: number }] }, b: { type: array, prefixItems: [{ type: number }, { type: number }] }, c: { type: array, prefixItems: [{ const: x }] } } }
            """));
}
