using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What the cases of a union are called, and what they hold.</summary>
public sealed class UnionCaseTests
{
    [Fact]
    public void CasesWithoutAName_AreNumbered_AroundTheNamesThatAreGiven() => Assert.Equal(
        """
        Case2: object
          C 'c': String
        Thing: union by trying(Fields with a; Case3 with a; Case2 with c; Case4 with a)
          Fields: object
            A 'a': String
          Case3: object
            A 'a': Int64
          Case2: Case2
          Case4: object
            A 'a': Boolean
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, properties: { a: { type: string } } }
                - { type: object, properties: { a: { type: integer } } }
                - { $ref: '#/components/schemas/Case2' }
                - { type: object, properties: { a: { type: boolean } } }
            Case2: { type: object, properties: { c: { type: string } } }
            """));

    [Fact]
    public void Title_NamesACase_UntilItIsTaken() => Assert.Equal(
        """
        Thing: union by trying(Fields with a; Named with a; Case3 with a; Case4 with a)
          Fields: object # Fields
            A 'a': String
          Named: object # Named
            A 'a': Int64
          Case3: object # Named
            A 'a': Boolean
          Case4: object
            A 'a': Decimal
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, title: Fields, properties: { a: { type: string } } }
                - { type: object, title: Named, properties: { a: { type: integer } } }
                - { type: object, title: Named, properties: { a: { type: boolean } } }
                - { type: object, title: '', properties: { a: { type: number } } }
            """));

    [Fact]
    public void CasesThatMeetInCSharp_AreRenamed() => Assert.Equal(
        """
        Thing: union by kind('a-b': AB; 'a_b': AB2; 'thing': ThingCase; 'value': ValueCase)
          AB: object, kind is 'a-b'
          AB2: object, kind is 'a_b'
          ThingCase: object, kind is 'thing'
          ValueCase: object, kind is 'value'
        BKH004 (1,1): 'a_b' meets another name in C#; it is called 'AB2' here
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { const: a-b } } }
                - { type: object, required: [kind], properties: { kind: { const: a_b } } }
                - { type: object, required: [kind], properties: { kind: { const: thing } } }
                - { type: object, required: [kind], properties: { kind: { const: value } } }
            """));

    [Fact]
    public void Null_InAnAlternative_IsNullOfTheUnion() => Assert.Equal(
        """
        Holder: object
          A 'a': HolderA? required
          B 'b': HolderB? required
          C 'c': HolderC? required
          D 'd': HolderA? required
        HolderA: union by type(String: Text; Number: Number)
          Text: String
          Number: Int64
        HolderB: union by type(Boolean: Flag; Number: Number)
          Flag: Boolean
          Number: Int64
        Maybe: object
          A 'a': String
        HolderC: union by type(Object: Maybe; Number: Number)
          Maybe: Maybe
          Number: Int64
        """,
        BoundSchemas.Of("""
            Holder: { type: object, required: [a, b, c, d], properties: { a: { oneOf: [{ type: [string, 'null'] }, { type: integer }] }, b: { oneOf: [{ type: 'null' }, { type: boolean }, { type: integer }] }, c: { anyOf: [{ $ref: '#/components/schemas/Maybe' }, { type: integer }] }, d: { oneOf: [{ type: [string, 'null'] }, { type: [integer, 'null'] }] } } }
            Maybe: { type: [object, 'null'], properties: { a: { type: string } } }
            """));

    [Fact]
    public void OneAlternative_IsNoUnion() => Assert.Equal(
        """
        Holder: object
          A 'a': String
          B 'b': Named?
          C 'c': Element
          D 'd': HolderD?
        Named: object
          A 'a': String
        HolderD: object
          X 'x': String
        Beside: object
          Id 'id': String
          B 'b': String
        """,
        BoundSchemas.Of("""
            Holder: { type: object, properties: { a: { oneOf: [{ type: string }] }, b: { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Named' }] }, c: { oneOf: [{ type: 'null' }] }, d: { anyOf: [{ type: object, properties: { x: { type: string } } }, { type: 'null' }] } } }
            Named: { oneOf: [{ type: object, properties: { a: { type: string } } }] }
            Beside: { type: object, properties: { id: { type: string } }, oneOf: [{ properties: { b: { type: string } } }, { type: 'null' }] }
            """));

    [Fact]
    public void AlternativeThatAllowsAnything_AllowsAnything() => Assert.Equal(
        """
        Holder: object
          A 'a': Element
          B 'b': Element
        """,
        BoundSchemas.Of("""
            Holder: { type: object, properties: { a: { oneOf: [{}, { type: string }] }, b: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Free' }] } } }
            Free: {}
            """));

    [Fact]
    public void PropertiesOfAlternatives_OfInlineUnions_AreNamedAfterTheirPlace() => Assert.Equal(
        """
        Thing: object, checked
          It 'it': ThingIt
          Other 'other': ThingOther
          Lists 'lists': ThingLists
          Map 'map': ThingMap
        ThingItFieldsPart: object
          X 'x': String
        ThingItFields: object
          Part 'part': ThingItFieldsPart
        ThingItItem: object
          Y 'y': String
        ThingIt: union by type(String: Text; Object: Fields; Array: List)
          Text: String
          Fields: ThingItFields
          List: [ThingItItem]
        ThingWithLeftOtherPart: object
          P 'p': String
        ThingWithRightOtherPart: object
          Q 'q': String
        ThingOther: union by having(left: WithLeft; right: WithRight), checked
          WithLeft: object
            Left 'left': String required
            Part 'part': ThingWithLeftOtherPart
          WithRight: object
            Right 'right': String required
            Part 'part': ThingWithRightOtherPart
        ThingList: object
          R 'r': String
        ThingListsCase2: enum of String
          A 'a'
          B 'b'
        ThingLists: union by type(Array: trying(List; Case2))
          List: [ThingList]
          Case2: [ThingListsCase2]
        ThingMapField: object
          S 's': String
        ThingMap: union by type(Object: Fields; Number: Number)
          Fields: map of ThingMapField
          Number: Int64
        """,
        BoundSchemas.Of("""
            Thing:
              type: object
              properties:
                it:
                  oneOf:
                    - { type: string }
                    - { type: object, properties: { part: { type: object, properties: { x: { type: string } } } } }
                    - { type: array, items: { type: object, properties: { y: { type: string } } } }
                other:
                  oneOf:
                    - { type: object, required: [left], properties: { left: { type: string }, part: { type: object, properties: { p: { type: string } } } } }
                    - { type: object, required: [right], properties: { right: { type: string }, part: { type: object, properties: { q: { type: string } } } } }
                lists:
                  oneOf:
                    - { type: array, items: { type: object, properties: { r: { type: string } } } }
                    - { type: array, items: { enum: [a, b] } }
                map:
                  oneOf:
                    - { type: object, additionalProperties: { type: object, properties: { s: { type: string } } } }
                    - { type: integer }
            """));

    [Fact]
    public void TupleAmongAlternatives_HasANameOfItsOwn() => Assert.Equal(
        """
        Thing: object, checked
          It 'it': ThingIt
        ThingItList: tuple, checked
          Item1 '0': String required
          Item2 '1': Int64 required
        ThingIt: union by type(String: Text; Array: List), checked
          Text: String
          List: ThingItList
        """,
        BoundSchemas.Of("""
            Thing: { type: object, properties: { it: { oneOf: [{ type: string }, { type: array, prefixItems: [{ type: string }, { type: integer }] }] } } }
            """));

    [Fact]
    public void UnionAmongAlternatives_IsACaseThatHoldsIt() => Assert.Equal(
        """
        Inner: union by having(a: WithA; b: WithB), checked
          WithA: object
            A 'a': String required
          WithB: object
            B 'b': String required
        Thing: union by having(c: WithC; else: Inner), checked
          Inner: Inner
          WithC: object
            C 'c': String required
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: object, required: [c], properties: { c: { type: string } } }] }
            Inner: { oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }
            """));

    [Fact]
    public void UnionAmongAlternatives_IsToldByTheValuesOfAllItsShapes() => Assert.Equal(
        """
        Inner: union by type(Object: kind('a': A; 'b': B); String: Text)
          A: object, kind is 'a'
          B: object, kind is 'b'
          Text: String
        Thing: union by type(String: Inner; Object: kind('a', 'b': Inner; 'c': C))
          Inner: Inner
          C: object, kind is 'c'
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: object, required: [kind], properties: { kind: { const: c } } }] }
            Inner: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, required: [kind], properties: { kind: { const: b } } }, { type: string }] }
            """));

    [Fact]
    public void ConstantThatTheValueSaysItself_IsNotWrittenTwice() => Assert.Equal(
        """
        A: object, checked
          Kind 'kind': String required
        B: object
          Kind 'kind': String
        C: union by having(x: WithX; y: WithY), checked
          WithX: object
            Kind 'kind': String required
            X 'x': String required
          WithY: object
            Kind 'kind': String required
            Y 'y': String required
        D: union by having(x: WithX; y: WithY), checked
          WithX: object
            Kind 'kind': String required
            X 'x': String required
          WithY: object
            Kind 'kind': String
            Y 'y': String required
        Thing: union by kind('A': A; 'B': B; 'C': C; 'D': D), checked
          A: A
          B: B, kind is 'B'
          C: C
          D: D, kind is 'D'
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }], discriminator: { propertyName: kind } }
            A: { type: object, required: [kind], properties: { kind: { type: string } } }
            B: { type: object, properties: { kind: { type: string } } }
            C: { oneOf: [{ type: object, required: [kind, x], properties: { kind: { type: string }, x: { type: string } } }, { type: object, required: [kind, y], properties: { kind: { type: string }, y: { type: string } } }] }
            D: { oneOf: [{ type: object, required: [kind, x], properties: { kind: { type: string }, x: { type: string } } }, { type: object, required: [y], properties: { kind: { type: string }, y: { type: string } } }] }
            """));

    [Fact]
    public void WordsOfAlternatives_AreThoseOfTheirCases() => Assert.Equal(
        """
        Thing: union by type(String: Text; Number: Number) # Either.
          Text: String # A text.
          Number: Decimal
        """,
        BoundSchemas.Of("""
            Thing:
              description: Either.
              oneOf:
                - { type: string, description: A text. }
                - { type: integer, description: A number., deprecated: true }
                - { type: number, description: A fraction. }
            """));

    [Fact]
    public void PropertiesBesideAlternatives_StandInTheCase_AlsoOfTheOnlyObject() => Assert.Equal(
        """
        Thing: union by type(Object: Fields; String: Text)
          Fields: object
            Id 'id': String
            A 'a': String
          Text: String
        """,
        BoundSchemas.Of("""
            Thing: { properties: { id: { type: string } }, oneOf: [{ properties: { a: { type: string } } }, { type: string }] }
            """));
}
