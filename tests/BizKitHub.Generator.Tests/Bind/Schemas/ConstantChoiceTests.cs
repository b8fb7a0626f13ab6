using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Which constants and listed values tell the cases of a union apart.</summary>
public sealed class ConstantChoiceTests
{
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
}
