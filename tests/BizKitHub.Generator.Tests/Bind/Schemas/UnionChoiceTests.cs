using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What tells the cases of a union apart beside constants, and in which order it is asked.</summary>
public sealed class UnionChoiceTests
{
    [Fact]
    public void JsonTypes_TellCasesApart_InTheOrderOfTheCases() => Assert.Equal(
        """
        ThingFields: object
          A 'a': String
        Thing: union by type(Object: Fields; String: Text; Number: Number; Boolean: Flag; Array: List)
          Fields: ThingFields
          Text: String
          Number: Int64
          Flag: Boolean
          List: [String]
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }, { type: integer }, { type: boolean }, { type: array, items: { type: string } }] }
            """));

    [Fact]
    public void JsonTypesThatLeadToOneCase_AreOneQuestion() => Assert.Equal(
        """
        Plain: union by type(Boolean: Flag; Number: Number; String: Text)
          Flag: Boolean
          Number: Decimal
          Text: String
        Thing: union by type(Array: List; String, Number, Boolean: Plain)
          List: [String]
          Plain: Plain
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: array, items: { type: string } }, { $ref: '#/components/schemas/Plain' }] }
            Plain: { oneOf: [{ type: boolean }, { type: number }, { type: string }] }
            """));

    [Fact]
    public void QuestionsWithinAJsonType_StandWhereTheirFirstCaseDoes() => Assert.Equal(
        """
        Thing: union by type(Array: List; Object: kind('a': A; 'b': B); String: Text)
          List: [String]
          A: object, kind is 'a'
          Text: String
          B: object, kind is 'b'
        Marked: union by type(String: Text; Object: having(left: WithLeft; right: WithRight); Number: Number), checked
          Text: String
          WithLeft: object
            Left 'left': String required
          Number: Int64
          WithRight: object
            Right 'right': String required
        Tried: union by type(Boolean: Flag; Object: trying(Fields with a; Case4 with a, b); String: Text)
          Flag: Boolean
          Fields: object
            A 'a': String
          Text: String
          Case4: object
            A 'a': Int64
            B 'b': Int64
        BKH003 (13,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: array, items: { type: string } }
                - { type: object, required: [kind], properties: { kind: { const: a } } }
                - { type: string }
                - { type: object, required: [kind], properties: { kind: { const: b } } }
            Marked:
              oneOf:
                - { type: string }
                - { type: object, required: [left], properties: { left: { type: string } } }
                - { type: integer }
                - { type: object, required: [right], properties: { right: { type: string } } }
            Tried:
              oneOf:
                - { type: boolean }
                - { type: object, properties: { a: { type: string } } }
                - { type: string }
                - { type: object, properties: { a: { type: integer }, b: { type: integer } } }
            """));

    [Fact]
    public void ListsWithoutItems_CannotBeToldApart() => Assert.Equal(
        """
        Thing: union by type(Array: trying(List; Case2))
          List: [Element]
          Case2: [String]
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: array }, { type: array, items: { type: string } }] }
            """));

    [Fact]
    public void ListsOfEqualItems_CannotBeToldApart() => Assert.Equal(
        """
        Thing: union by type(Array: trying(List; Case2; Case3))
          List: [String]
          Case2: [String]
          Case3: [Int64]
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: array, items: { type: string, maxLength: 1 } }, { type: array, items: { type: string } }, { type: array, items: { type: integer } }] }
            """));

    [Fact]
    public void ListsOfListsOfOtherItems_AreToldApart() => Assert.Equal(
        """
        Thing: union by type(Array: trying(List; Case2))
          List: [[String]]
          Case2: [[Int64]]
        Same: union by type(Array: trying(List; Case2))
          List: [[String]]
          Case2: [[String]]
        ObjectsItem: object
          A 'a': String
        ObjectsCase2: object
          A 'a': Int64
        Objects: union by type(Array: trying(List; Case2))
          List: [ObjectsItem]
          Case2: [ObjectsCase2]
        BKH003 (2,1): The alternatives cannot be told apart for sure; the first that fits is taken
        BKH003 (3,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: array, items: { type: array, items: { type: string } } }, { type: array, items: { type: array, items: { type: integer } } }] }
            Same: { oneOf: [{ type: array, items: { type: array, items: { type: string } } }, { type: array, items: { type: array, items: { type: string, maxLength: 3 } } }] }
            Objects: { oneOf: [{ type: array, items: { type: object, properties: { a: { type: string } } } }, { type: array, items: { type: object, properties: { a: { type: integer } } } }] }
            """));

    [Fact]
    public void ListsEightDeep_AreComparedAndNineDeepAreNot() => Assert.Equal(
        """
        Eight: union by type(Array: trying(List; Case2))
          List: [[[[[[[[String]]]]]]]]
          Case2: [[[[[[[[Int64]]]]]]]]
        Nine: union by type(Array: trying(List; Case2))
          List: [[[[[[[[[String]]]]]]]]]
          Case2: [[[[[[[[[Int64]]]]]]]]]
        BKH003 (2,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Eight: { oneOf: [{ type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: string } } } } } } } } }, { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: integer } } } } } } } } }] }
            Nine: { oneOf: [{ type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: string } } } } } } } } } }, { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: array, items: { type: integer } } } } } } } } } }] }
            """));

    [Fact]
    public void ListsThatSeparateAll_GoBeforeMarkersThatLeaveTwo() => Assert.Equal(
        """
        State: enum of String
          Open 'open'
          Waiting 'waiting'
        Thing: union by state('open', 'waiting': Open; 'closed': Closed; 'new': New), checked
          Open: object
            State 'state': State required
            A 'a': String required
          Closed: object, state is 'closed'
          New: object, state is 'new'
        OneRemains: union by state('open', 'waiting': Open; 'closed': Closed), checked
          Open: object
            State 'state': State required
            A 'a': String required
          Closed: object, state is 'closed'
        RestOfLists: union by state('open', 'waiting': Open; 'closed': Closed; else: Fields), checked
          Open: object
            State 'state': State required
          Closed: object, state is 'closed'
          Fields: object
            State 'state': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [state, a], properties: { state: { enum: [open, waiting] }, a: { type: string } } }
                - { type: object, required: [state], properties: { state: { const: closed } } }
                - { type: object, required: [state], properties: { state: { const: new } } }
            OneRemains:
              oneOf:
                - { type: object, required: [state, a], properties: { state: { enum: [open, waiting] }, a: { type: string } } }
                - { type: object, required: [state], properties: { state: { const: closed } } }
            RestOfLists:
              oneOf:
                - { type: object, required: [state], properties: { state: { enum: [open, waiting] } } }
                - { type: object, required: [state], properties: { state: { const: closed } } }
                - { type: object, required: [state], properties: { state: { type: string } } }
            """));

    [Fact]
    public void MarkersAreFoundAgain_AmongWhatTheFirstOnesLeave() => Assert.Equal(
        """
        Thing: union by having(c: WithC; b: WithB; else: Fields), checked
          WithB: object
            A 'a': String required
            B 'b': String required
          WithC: object
            A 'a': String required
            B 'b': String required
            C 'c': String required
          Fields: object
            A 'a': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }
                - { type: object, required: [a, b, c], properties: { a: { type: string }, b: { type: string }, c: { type: string } } }
                - { type: object, required: [a], properties: { a: { type: string } } }
            """));

    [Fact]
    public void MarkersThatLeaveSeveral_AreAskedBeforeTrying() => Assert.Equal(
        """
        Thing: union by having(a: WithA; else: trying(Case3 with x, y; Fields with x)), checked
          WithA: object
            A 'a': String required
            X 'x': String
          Fields: object
            X 'x': String
          Case3: object
            X 'x': Int64 required
            Y 'y': Int64
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [a], properties: { a: { type: string }, x: { type: string } } }
                - { type: object, properties: { x: { type: string } } }
                - { type: object, required: [x], properties: { x: { type: integer }, y: { type: integer } } }
            """));

    [Fact]
    public void OptionalProperty_IsNoMarker() => Assert.Equal(
        """
        Thing: union by having(b: WithB; else: trying(Fields with a; Case3 with c)), checked
          Fields: object
            A 'a': String
          WithB: object
            B 'b': String required
          Case3: object
            C 'c': String
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, properties: { a: { type: string } } }
                - { type: object, required: [b], properties: { b: { type: string } } }
                - { type: object, properties: { c: { type: string } } }
            """));

    [Fact]
    public void CaseThatDemandsMost_IsTriedFirst_AndOpenOnesHaveNoNames() => Assert.Equal(
        """
        Thing: union by trying(Case2 with a, b; Case3; Fields with a; Case4), checked
          Fields: object
            A 'a': String
          Case2: object
            A 'a': String required
            B 'b': String required
          Case3: object
            A 'a': Int64 required
            B 'b': Int64 required
            C 'c': String
            AdditionalProperties *: String
          Case4: map of Int64
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, properties: { a: { type: string } } }
                - { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }
                - { type: object, required: [a, b], properties: { a: { type: integer }, b: { type: integer }, c: { type: string } }, additionalProperties: { type: string } }
                - { type: object, additionalProperties: { type: integer } }
            """));

    [Fact]
    public void ConstantsOfMost_GoBeforeMarkers() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B; else: Fields), checked
          A: object, kind is 'a'
            AValue 'a': String required
          B: object, kind is 'b'
            BValue 'b': String required
          Fields: object
            C 'c': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind, a], properties: { kind: { const: a }, a: { type: string } } }
                - { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
                - { type: object, required: [c], properties: { c: { type: string } } }
            """));

    [Fact]
    public void AlternativeOfSeveralShapes_DemandsWhatAllOfThemDo() => Assert.Equal(
        """
        Inner: union by having(b: WithB; else: Fields), checked
          WithB: object
            A 'a': String required
            B 'b': String required
          Fields: object
            A 'a': String
            AdditionalProperties *: String
        Open: union by trying(Fields with a; Inner), checked
          Inner: Inner
          Fields: object
            A 'a': Int64 required
        Named: union by having(b: WithB; else: Fields), checked
          WithB: object
            A 'a': String required
            B 'b': String required
          Fields: object
            A 'a': String
        Closed: union by trying(Fields with a; Named with a, b), checked
          Named: Named
          Fields: object
            A 'a': Int64 required
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        BKH003 (2,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Open: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: object, required: [a], properties: { a: { type: integer } } }] }
            Closed: { oneOf: [{ $ref: '#/components/schemas/Named' }, { type: object, required: [a], properties: { a: { type: integer } } }] }
            Inner: { oneOf: [{ type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }, { type: object, properties: { a: { type: string } }, additionalProperties: { type: string } }] }
            Named: { oneOf: [{ type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }, { type: object, properties: { a: { type: string } } }] }
            """));
}
