using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What tells the cases of a union apart, and in which order it is asked.</summary>
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
    public void ValuesOfSeveralProperties_AreAskedForTheOneThatLeavesLeast() => Assert.Equal(
        """
        Thing: union by mode('chip': Chip; 'stripe': Stripe; 'tap': Tap; else: type('cash': Cash; 'cheque': Cheque))
          Chip: object, mode is 'chip'
            Type 'type': String = 'card' required
          Stripe: object, mode is 'stripe'
            Type 'type': String = 'card' required
          Tap: object, mode is 'tap'
            Type 'type': String = 'card' required
          Cash: object, type is 'cash'
          Cheque: object, type is 'cheque'
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: chip } } }
                - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: stripe } } }
                - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: tap } } }
                - { type: object, required: [type], properties: { type: { const: cash } } }
                - { type: object, required: [type], properties: { type: { const: cheque } } }
            """));

    [Fact]
    public void ValuesThatSeveralCasesShare_AreAskedAgain() => Assert.Equal(
        """
        Thing: union by type('card': mode('chip': Chip; 'stripe': Stripe); 'cash': mode('chip': Chip2; 'stripe': Stripe2))
          Chip: object, mode is 'chip'
            Type 'type': String = 'card' required
            A 'a': String
          Stripe: object, mode is 'stripe'
            Type 'type': String = 'card' required
            A 'a': String
          Chip2: object, mode is 'chip'
            Type 'type': String = 'cash' required
            A 'a': String
          Stripe2: object, mode is 'stripe'
            Type 'type': String = 'cash' required
            A 'a': String
        BKH004 (1,1): 'chip' meets another name in C#; it is called 'Chip2' here
        BKH004 (1,1): 'stripe' meets another name in C#; it is called 'Stripe2' here
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: chip }, a: { type: string } } }
                - { type: object, required: [type, mode], properties: { type: { const: card }, mode: { const: stripe }, a: { type: string } } }
                - { type: object, required: [type, mode], properties: { type: { const: cash }, mode: { const: chip }, a: { type: string } } }
                - { type: object, required: [type, mode], properties: { type: { const: cash }, mode: { const: stripe }, a: { type: string } } }
            """));

    [Fact]
    public void BooleanConstants_NameTheirCases() => Assert.Equal(
        """
        Thing: union by isLoggedIn(true: IsLoggedIn; false: NotIsLoggedIn), checked
          IsLoggedIn: object, isLoggedIn is true
            A 'a': String required
          NotIsLoggedIn: object, isLoggedIn is false
            B 'b': String
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [isLoggedIn, a], properties: { isLoggedIn: { const: true }, a: { type: string } } }
                - { type: object, required: [isLoggedIn], properties: { isLoggedIn: { const: false }, b: { type: string } } }
            """));

    [Fact]
    public void NumberConstants_NameTheirCases_UnlessThereIsATitle() => Assert.Equal(
        """
        Thing: union by version(1: Version1; 2.5: Fields; 3.5: Version35; 4: Version4)
          Version1: object, version is 1
            A 'a': String
          Fields: object, version is 2.5 # Newer
            A 'a': String
          Version35: object, version is 3.5
            A 'a': String
          Version4: object, version is 4
            A 'a': String
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [version], properties: { version: { const: 1 }, a: { type: string } } }
                - { type: object, title: Newer, required: [version], properties: { version: { const: 2.5 }, a: { type: string } } }
                - { type: object, required: [version], properties: { version: { type: number, const: 3.5 }, a: { type: string } } }
                - { type: object, title: '', required: [version], properties: { version: { const: 4 }, a: { type: string } } }
            """));

    [Fact]
    public void ConstantsOfSeveralTypes_AreNotAskedFor() => Assert.Equal(
        """
        Thing: union by having(a: WithA; else: Fields), checked
          Fields: object
            Kind 'kind': Int64 = 1 required
          WithA: object
            Kind 'kind': String = 'one' required
            A 'a': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { const: 1 } } }
                - { type: object, required: [kind, a], properties: { kind: { const: one }, a: { type: string } } }
            """));

    [Fact]
    public void ConstantThatMayBeAbsent_LeadsToItsCaseWhenItIs() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B; else: A)
          A: object, kind may be 'a'
            Size 'size': Int64
          B: object, kind is 'b'
            Size 'size': Int64
        Both: union by kind('a': A; 'b': B; else: trying(A with kind; B with kind))
          A: object, kind may be 'a'
          B: object, kind may be 'b'
        Three: union by kind('a': A; 'b': B; else: Fields)
          A: object, kind may be 'a'
          B: object, kind may be 'b'
            Size 'size': Int64 required
          Fields: object
            Name 'name': String
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, properties: { kind: { const: a }, size: { type: integer } } }
                - { type: object, required: [kind], properties: { kind: { const: b }, size: { type: integer } } }
            Both:
              oneOf:
                - { type: object, properties: { kind: { const: a } } }
                - { type: object, properties: { kind: { const: b } } }
            Three:
              oneOf:
                - { type: object, properties: { kind: { const: a } } }
                - { type: object, required: [size], properties: { kind: { const: b }, size: { type: integer } } }
                - { type: object, properties: { name: { type: string } } }
            """));

    [Fact]
    public void ConstantThatMayBeNull_TellsNothing() => Assert.Equal(
        """
        ThingKind: enum of String
          A 'a'
        Thing: union by having(b: WithB; else: Fields), checked
          Fields: object
            Kind 'kind': ThingKind? required
          WithB: object
            Kind 'kind': String = 'b' required
            B 'b': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { enum: [a, null] } } }
                - { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
            """));

    [Fact]
    public void ConstantsByReferenceAndInAPart_AreConstants() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B)
          A: object, kind is 'a'
            AValue 'a': String
          B: object, kind is 'b'
            BValue 'b': String
        KindA: enum of String
          A 'a'
        KindB: enum of String
          B 'b'
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/KindA' }, a: { type: string } } }
                - { type: object, required: [kind], properties: { kind: { allOf: [{ $ref: '#/components/schemas/KindB' }] }, b: { type: string } } }
            KindA: { type: string, enum: [a] }
            KindB: { type: string, enum: [b] }
            """));

    [Fact]
    public void ListsOfValues_TellCasesApart_UnlessTheyMeet() => Assert.Equal(
        """
        State: enum of String
          Open 'open'
          Waiting 'waiting'
        Disjoint: union by state('open', 'waiting': Open; 'closed': Closed)
          Open: object
            State 'state': State required
            A 'a': String
          Closed: object, state is 'closed'
            A 'a': String
        MeetingState: enum of String
          Closed 'closed'
          Open 'open'
        Meeting: union by trying(Fields with state, a; Case2 with state, a)
          Fields: object
            State 'state': State required
            A 'a': String
          Case2: object
            State 'state': MeetingState required
            A 'a': Int64
        NumbersState: enum of Int64
          Value1 1
          Value2 2
        Numbers: union by state(1, 2: State1; 3: State3)
          State1: object
            State 'state': NumbersState required
            A 'a': String
          State3: object, state is 3
            A 'a': String
        BKH003 (5,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Disjoint:
              oneOf:
                - { type: object, required: [state], properties: { state: { enum: [open, waiting] }, a: { type: string } } }
                - { type: object, required: [state], properties: { state: { enum: [closed] }, a: { type: string } } }
            Meeting:
              oneOf:
                - { type: object, required: [state], properties: { state: { enum: [open, waiting] }, a: { type: string } } }
                - { type: object, required: [state], properties: { state: { enum: [closed, open] }, a: { type: integer } } }
            Numbers:
              oneOf:
                - { type: object, required: [state], properties: { state: { enum: [1, 2] }, a: { type: string } } }
                - { type: object, required: [state], properties: { state: { enum: [3] }, a: { type: string } } }
            """));

    [Fact]
    public void MarkerBeforeLists_AndSingleConstantsBeforeMarkers() => Assert.Equal(
        """
        ListsWithAState: enum of String
          Open 'open'
          Waiting 'waiting'
        ListsWithBState: enum of String
          Closed 'closed'
          Lost 'lost'
        Lists: union by having(a: WithA; b: WithB), checked
          WithA: object
            State 'state': ListsWithAState required
            A 'a': String required
          WithB: object
            State 'state': ListsWithBState required
            B 'b': String required
        Constants: union by state('open': Open; 'closed': Closed), checked
          Open: object, state is 'open'
            A 'a': String required
          Closed: object, state is 'closed'
            B 'b': String required
        """,
        BoundSchemas.Of("""
            Lists:
              oneOf:
                - { type: object, required: [state, a], properties: { state: { enum: [open, waiting] }, a: { type: string } } }
                - { type: object, required: [state, b], properties: { state: { enum: [closed, lost] }, b: { type: string } } }
            Constants:
              oneOf:
                - { type: object, required: [state, a], properties: { state: { const: open }, a: { type: string } } }
                - { type: object, required: [state, b], properties: { state: { const: closed }, b: { type: string } } }
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
    public void ValueThatOneShapeOfAnAlternativeLeavesOpen_TellsNothing() => Assert.Equal(
        """
        Inner: union by having(kind: WithKind; x: WithX), checked
          WithKind: object
            Kind 'kind': String = 'a' required
          WithX: object
            X 'x': String required
        Thing: union by having(c: WithC; else: Inner), checked
          Inner: Inner
          WithC: object
            Kind 'kind': String = 'c' required
            C 'c': String required
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: object, required: [kind, c], properties: { kind: { const: c }, c: { type: string } } }] }
            Inner: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, required: [x], properties: { x: { type: string } } }] }
            """));

    [Fact]
    public void ValueThatOneShapeOfAnAlternativeMayLeaveOut_LeadsThereWhenItIsAbsent() => Assert.Equal(
        """
        Inner: union by kind('a': A; 'b': B; else: B)
          A: object, kind is 'a'
          B: object, kind may be 'b'
        Thing: union by kind('a', 'b': Inner; 'c': C; else: Inner)
          Inner: Inner
          C: object, kind is 'c'
        SameKind: enum of String
          A 'a'
        Same: union by having(x: WithX; else: Fields), checked
          Fields: object
            Kind 'kind': String = 'a' required
          WithX: object
            Kind 'kind': SameKind
            X 'x': String required
        Single: union by kind('a': Same; 'c': C; else: Same), checked
          Same: Same, kind may be 'a'
          C: object, kind is 'c'
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { type: object, required: [kind], properties: { kind: { const: c } } }] }
            Single: { oneOf: [{ $ref: '#/components/schemas/Same' }, { type: object, required: [kind], properties: { kind: { const: c } } }] }
            Inner: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, properties: { kind: { const: b } } }] }
            Same: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, required: [x], properties: { kind: { const: a }, x: { type: string } } }] }
            """));

    [Fact]
    public void ConstantInPlace_GoesBeforeThatOfItsPart() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B)
          A: object, kind is 'a'
          B: object, kind is 'b'
        Kind: enum of String
          A 'a'
          B 'b'
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { enum: [a], allOf: [{ $ref: '#/components/schemas/Kind' }] } } }
                - { type: object, required: [kind], properties: { kind: { const: b } } }
            Kind: { type: string, enum: [a, b] }
            """));

    [Fact]
    public void ConstantWhosePartMayBeNull_TellsNothing() => Assert.Equal(
        """
        Kind: enum of String
          A 'a'
        Thing: union by having(b: WithB; else: Fields), checked
          Fields: object
            Kind 'kind': Kind? required
          WithB: object
            Kind 'kind': String = 'b' required
            B 'b': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { allOf: [{ $ref: '#/components/schemas/Kind' }] } } }
                - { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
            Kind: { type: [string, 'null'], enum: [a] }
            """));

    [Fact]
    public void FlagsAndNumbers_AreNotAskedForTogether() => Assert.Equal(
        """
        Thing: union by having(a: WithA; else: Fields), checked
          Fields: object
            Kind 'kind': Boolean = true required
          WithA: object
            Kind 'kind': Int64 = 1 required
            A 'a': String required
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { const: true } } }
                - { type: object, required: [kind, a], properties: { kind: { const: 1 }, a: { type: string } } }
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
