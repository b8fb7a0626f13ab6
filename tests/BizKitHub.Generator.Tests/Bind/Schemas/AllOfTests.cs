using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What parts that hold at once come to.</summary>
public sealed class AllOfTests
{
    [Fact]
    public void AllOfAroundOneSchema_IsThatSchema() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': Named # Words.
          B 'b': Named
          C 'c': String (chars >= 2)
          D 'd': HolderD
          E 'e': Named
          F 'f': HolderD
          G 'g': Named
          H 'h': HolderH
          I 'i': HolderI
          J 'j': HolderJ
          K 'k': HolderK
          L 'l': HolderL
          M 'm': map of Element
          N 'n': map of Element
          O 'o': Named
          P 'p': Element
        Named: object, checked
          X 'x': String
          Y 'y': String required
        HolderD: object, checked
          X 'x': String required
          Y 'y': String required
        HolderH: object, checked
          X 'x': String
          Y 'y': String required
          Z 'z': String
        HolderI: object, checked
          X 'x': String
          Y 'y': String required
          AdditionalProperties *: String
        HolderJ: object, checked
          X 'x': String
          Y 'y': String required
          AdditionalProperties *: Int64
        HolderK: union by trying(Fields with x, y, q; Case2 with x, y, r), checked
          Fields: object
            X 'x': String
            Y 'y': String required
            Q 'q': String
          Case2: object
            X 'x': String
            Y 'y': String required
            R 'r': String
        HolderL: object, checked
          X 'x': String
          Y 'y': String required
          S 's': String
        Second: object
          S 's': String
        BKH003 (14,5): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { description: Words., allOf: [{ $ref: '#/components/schemas/Named' }] }
                b: { allOf: [{ $ref: '#/components/schemas/Named' }, { description: More. }, { type: object }] }
                c: { allOf: [{ $ref: '#/components/schemas/Text' }, { minLength: 2 }] }
                d: { allOf: [{ $ref: '#/components/schemas/Named' }], required: [x] }
                e: { allOf: [{ $ref: '#/components/schemas/Named' }], required: [y] }
                f: { allOf: [{ $ref: '#/components/schemas/Named' }, { required: [x] }] }
                g: { allOf: [{ $ref: '#/components/schemas/Named' }], required: [other] }
                h: { allOf: [{ $ref: '#/components/schemas/Named' }], properties: { z: { type: string } } }
                i: { allOf: [{ $ref: '#/components/schemas/Named' }], additionalProperties: { type: string } }
                j: { allOf: [{ $ref: '#/components/schemas/Named' }], patternProperties: { '^p': { type: integer } } }
                k: { allOf: [{ $ref: '#/components/schemas/Named' }], oneOf: [{ properties: { q: { type: string } } }, { properties: { r: { type: string } } }] }
                l: { allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Second' }] }
                m: { allOf: [{ description: Nothing. }] }
                n: { allOf: [{ type: object }] }
                o: { allOf: [{ $ref: '#/components/schemas/Named' }], properties: {}, patternProperties: {} }
                p: { allOf: [] }
            Named: { type: object, required: [y], properties: { x: { type: string }, y: { type: string } } }
            Second: { type: object, properties: { s: { type: string } } }
            Text: { type: string }
            """));

    [Fact]
    public void NullInParts_IsNullOfTheWhole() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': Named? required
          B 'b': Maybe? required
          C 'c': HolderC required
          D 'd': Maybe? required
          E 'e': HolderE? required
          F 'f': HolderF required
          G 'g': map of Element required
          H 'h': HolderH? required
        Named: object
          X 'x': String
        Maybe: object
          Y 'y': String
        HolderC: object
          Y 'y': String
          X 'x': String
        HolderE: object
          P 'p': String
          Q 'q': String
        HolderF: object
          P 'p': String
          R 'r': String
        HolderH: object, checked
          P 'p': String required
          T 't': String
        Child: object
          P 'p': String
          Q 'q': String
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              required: [a, b, c, d, e, f, g, h]
              properties:
                a: { allOf: [{ $ref: '#/components/schemas/Named' }, { type: 'null' }] }
                b: { allOf: [{ $ref: '#/components/schemas/Maybe' }, { description: Words. }] }
                c: { allOf: [{ $ref: '#/components/schemas/Maybe' }, { $ref: '#/components/schemas/Named' }] }
                d: { type: object, allOf: [{ $ref: '#/components/schemas/Maybe' }] }
                e: { allOf: [{ type: [object, 'null'], properties: { p: { type: string } } }, { type: [object, 'null'], properties: { q: { type: string } } }] }
                f: { allOf: [{ type: [object, 'null'], properties: { p: { type: string } } }, { type: object, properties: { r: { type: string } } }] }
                g: { allOf: [{ description: Words. }, { minLength: 1 }] }
                h: { allOf: [{ type: [object, 'null'], properties: { p: { type: string }, t: { type: string } } }, { required: [p] }] }
            Named: { type: object, properties: { x: { type: string } } }
            Maybe: { type: [object, 'null'], properties: { y: { type: string } } }
            Child: { allOf: [{ type: [object, 'null'], properties: { p: { type: string } } }, { type: [object, 'null'], properties: { q: { type: string } } }] }
            """));

    [Fact]
    public void ConstraintsOfParts_HoldOfTheWhole() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': String (like ^[\s\S]*?(?:^a)[\s\S]*$, chars >= 2, chars <= 9)
          B 'b': [String] (items >= 2, items <= 9)
          C 'c': map of String (items >= 1, items <= 3)
          D 'd': [String] (items >= 1, each (chars <= 4))
          E 'e': map of Int64 (each (>= 3))
          F 'f': [String] (each (chars >= 1, chars <= 8))
          G 'g': String (chars >= 1, chars <= 5)
          H 'h': [Object] (items >= 1)
          I 'i': Decimal (> 2, < 8)
        Object: object
          A 'a': String
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { type: string, maxLength: 9, allOf: [{ minLength: 2 }, { pattern: '^a' }] }
                b: { allOf: [{ $ref: '#/components/schemas/List' }, { minItems: 2 }, { type: array, maxItems: 9 }] }
                c: { type: object, additionalProperties: { type: string }, minProperties: 1, allOf: [{ maxProperties: 3 }] }
                d: { type: array, items: { type: string, maxLength: 4 }, minItems: 1 }
                e: { type: object, additionalProperties: { type: integer, minimum: 3 } }
                f: { type: array, items: { $ref: '#/components/schemas/Short' } }
                g: { $ref: '#/components/schemas/Short', maxLength: 5 }
                h: { type: array, items: { $ref: '#/components/schemas/Object' }, minItems: 1 }
                i: { $ref: '#/components/schemas/Number', minimum: 3, exclusiveMinimum: 2, maximum: 7, exclusiveMaximum: 8 }
            List: { type: array, items: { type: string }, maxItems: 12 }
            Short: { type: string, maxLength: 8, minLength: 1 }
            Number: { type: number }
            Object: { type: object, properties: { a: { type: string } } }
            """));

    [Fact]
    public void PartsOfAScalar_AreOneScalar() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': Guid (chars >= 2)
          B 'b': HolderB
          C 'c': Int32
          D 'd': String? (chars <= 4)
        HolderB: enum of Int64
          Value2 2
        Level: enum of Int64
          Value1 1
          Value2 2
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { allOf: [{ type: string, minLength: 2 }, { type: string, format: uuid }] }
                b: { allOf: [{ $ref: '#/components/schemas/Level' }, { type: integer, enum: [2, 3] }] }
                c: { allOf: [{ type: number }, { type: integer, format: int32 }] }
                d: { allOf: [{ type: [string, 'null'] }, { type: [string, 'null'], maxLength: 4 }] }
            Level: { type: integer, enum: [1, 2] }
            """));

    [Fact]
    public void PartsOfAList_AreTheNearestThatHasItems() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': [String] (items >= 1)
          B 'b': [Int64]
          C 'c': [Element] (items <= 4)
          D 'd': [Boolean]
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { allOf: [{ type: array, items: { type: string } }, { type: array, minItems: 1 }] }
                b: { allOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
                c: { allOf: [{ type: array }, { type: array, maxItems: 4 }] }
                d: { type: array, items: { type: boolean }, allOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
            """));

    [Fact]
    public void PartsOfAnObject_AreItsProperties() => Assert.Equal(
        """
        Child: object, checked
          A 'a': String required
          B 'b': String required
        Base: object
          A 'a': String
        Deep: object, checked
          A 'a': String required
          B 'b': String required
          C 'c': String
        Twice: object, checked
          A 'a': String (chars >= 2)
        Narrowed: object
          A 'a': String = 'x' required
        Circle: object
          R 'r': Decimal
        """,
        BoundSchemas.Of("""
            Child: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [b], properties: { b: { type: string } } }, { required: [a] }] }
            Base: { type: object, properties: { a: { type: string } } }
            Deep: { allOf: [{ $ref: '#/components/schemas/Child' }, { properties: { c: { type: string } } }] }
            Twice: { allOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Base' }, { properties: { a: { minLength: 2 } } }] }
            Narrowed: { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { a: { type: string, enum: [x] } }, required: [a] }
            Circle: { allOf: [{ $ref: '#/components/schemas/Circle' }, { properties: { r: { type: number } } }] }
            """));

    [Fact]
    public void PartThatIsNoObject_IsReported() => Assert.Equal(
        """
        Thing: object
          A 'a': String
        Other: object
          It 'it': OtherIt
        OtherIt: object
          A 'a': String
        BKH003 (1,69): This part of 'allOf' is not one object; what it adds is left out
        BKH003 (1,87): This part of 'allOf' is not one object; what it adds is left out
        BKH003 (2,89): This part of 'allOf' is not one object; what it adds is left out
        """,
        BoundSchemas.Of("""
            Thing: { type: object, properties: { a: { type: string } }, allOf: [{ type: string }, { $ref: '#/components/schemas/List' }] }
            Other: { type: object, properties: { it: { properties: { a: { type: string } }, allOf: [{ type: integer }] } } }
            List: { type: array, items: { type: string } }
            """));

    [Fact]
    public void ConstraintsOfTheSchemaItself_GoBeforeThoseOfItsParts() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': String (like ^own$)
          B 'b': Decimal (times 6)
          C 'c': [String] (items >= 1)
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { type: string, pattern: '^own$', allOf: [{ pattern: '^part$' }] }
                b: { allOf: [{ type: number, multipleOf: 2 }, { multipleOf: 3 }], multipleOf: 6 }
                c: { type: array, items: { type: string }, allOf: [{ minItems: 1 }] }
            """));

    [Fact]
    public void ProblemInAPart_StandsAtThePart() => Assert.Equal(
        """
        Holder: object, checked
          A 'a': Int64
          B 'b': [Int64] (items >= 1)
          C 'c': map of Int64
        BKH003 (4,60): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (5,57): The listed values are not of the type that the schema has; any value of the type is accepted here
        BKH003 (6,70): The listed values are not of the type that the schema has; any value of the type is accepted here
        """,
        BoundSchemas.Of("""
            Holder:
              type: object
              properties:
                a: { allOf: [{ description: Words. }, { type: integer, enum: [x] }] }
                b: { allOf: [{ type: array, items: { type: integer, enum: [y] } }, { type: array, minItems: 1 }] }
                c: { type: object, patternProperties: { '^a/b': { type: integer, enum: [z] } } }
            """));
}
