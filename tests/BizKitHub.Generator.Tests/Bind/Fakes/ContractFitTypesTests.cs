using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Tests.Bind.Fakes.Shapes;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>Whether a value keeps the contract of a type that the document declares.</summary>
public sealed class ContractFitTypesTests
{
    [Fact]
    public void Enum_IsOneOfItsValues_OrAnyOfItsKindWhereThereAreOthers()
    {
        EnumModel texts = Shapes.Enum("E", "a", "b");
        EnumModel numbers = Shapes.Enum("E", 3, 4.5m);

        Contract.AssertDeclared(EnumUse("E"), texts, ("\"a\"", true), ("\"b\"", true), ("\"c\"", false), ("\"A\"", false), ("3", false));
        Contract.AssertDeclared(EnumUse("E"), texts with { AllowsOthers = true }, ("\"a\"", true), ("\"c\"", true), ("3", false), ("{}", false));
        Contract.AssertDeclared(EnumUse("E"), numbers, ("3", true), ("4.5", true), ("4", false), ("\"3\"", false));
        Contract.AssertDeclared(EnumUse("E"), numbers with { AllowsOthers = true }, ("3", true), ("4", true), ("1e40", false), ("\"3\"", false));
    }

    [Fact]
    public void Object_HasWhatItMust_AndNothingThatBreaksItsContract()
    {
        ObjectModel open = Shapes.Object("O", Required("a", Text, new() { MaxLength = 2 }), Optional("b", Number));
        ObjectModel mapped = open with { AdditionalProperties = new(new("Others"), Flag) };

        Contract.AssertDeclared(
            Use("O"),
            open,
            ("{\"a\":\"x\"}", true),
            ("{\"a\":\"x\",\"b\":1}", true),
            ("{\"b\":1,\"a\":\"x\"}", true),
            ("{\"a\":\"x\",\"c\":[1]}", true),
            ("{\"b\":1}", false),
            ("{}", false),
            ("{\"a\":\"xyz\"}", false),
            ("{\"a\":\"x\",\"b\":\"1\"}", false),
            ("{\"a\":\"x\",\"b\":null}", false),
            ("{\"A\":\"x\"}", false),
            ("{\"a\":\"x\",\"a\":\"y\"}", false),
            ("{\"a\":\"x\",\"c\":1,\"c\":2}", false),
            ("[]", false),
            ("\"a\"", false));
        Contract.AssertDeclared(Use("O"), mapped, ("{\"a\":\"x\",\"c\":true}", true), ("{\"a\":\"x\",\"c\":1}", false));
    }

    [Fact]
    public void Constant_IsTheOneValue()
    {
        Contract.AssertDeclared(Use("O"), Shapes.Object("O", Constant("a", new(Boolean: true, Text: null))), ("{\"a\":true}", true), ("{\"a\":false}", false), ("{\"a\":\"true\"}", false));
        Contract.AssertDeclared(Use("O"), Shapes.Object("O", Constant("a", new(Boolean: false, Text: null))), ("{\"a\":false}", true), ("{\"a\":true}", false), ("{\"a\":null}", false));
        Contract.AssertDeclared(Use("O"), Shapes.Object("O", Constant("a", new(Boolean: null, Text: null, 7))), ("{\"a\":7}", true), ("{\"a\":7.0}", true), ("{\"a\":8}", false), ("{\"a\":\"7\"}", false), ("{\"a\":1e40}", false));
        Contract.AssertDeclared(Use("O"), Shapes.Object("O", Constant("a", new(Boolean: null, "x"))), ("{\"a\":\"x\"}", true), ("{\"a\":\"y\"}", false), ("{\"a\":1}", false), ("{\"a\":null}", false));
    }

    [Fact]
    public void Tuple_HasItsItemsInOrder_AndFurtherOnesOfTheRest()
    {
        TupleModel tuple = Shapes.Tuple("T", rest: null, Required("a", Text), Required("b", Number, new() { Minimum = 2 }), Optional("c", Flag));

        Contract.AssertDeclared(
            Use("T"),
            tuple,
            ("[\"a\",2]", true),
            ("[\"a\",2,true]", true),
            ("[\"a\",2,true,{}]", true),
            ("[\"a\"]", false),
            ("[]", false),
            ("[\"a\",1]", false),
            ("[2,\"a\"]", false),
            ("[\"a\",2,3]", false),
            ("{}", false),
            ("\"a\"", false));
        Contract.AssertDeclared(Use("T"), tuple with { Rest = new(new("Rest"), Number) }, ("[\"a\",2,true]", true), ("[\"a\",2,true,1]", true), ("[\"a\",2,true,1,\"x\"]", false));
    }

    [Fact]
    public void UnionByKind_IsTheCaseOfItsJsonType()
    {
        UnionModel union = Union(
            "U",
            new KindChoice(new(
            [
                new(JsonKinds.String, new CaseChoice(0)),
                new(JsonKinds.Number | JsonKinds.Boolean, new CaseChoice(1)),
                new(JsonKinds.Array, new CaseChoice(2)),
            ])),
            Case(Text),
            Case(Number),
            Case(new ListUse(Text)));

        Contract.AssertDeclared(Use("U"), union, ("\"a\"", true), ("1", true), ("true", false), ("[\"a\"]", true), ("[1]", false), ("{}", false));
        Contract.AssertDeclared(
            Use("U"),
            Union("U", new KindChoice(new([new(JsonKinds.Boolean, new CaseChoice(0)), new(JsonKinds.Object, new CaseChoice(1))])), Case(Flag), Case(new MapUse(Number))),
            ("true", true),
            ("false", true),
            ("{\"a\":1}", true),
            ("{\"a\":\"b\"}", false),
            ("1", false),
            ("\"a\"", false),
            ("[]", false));
    }

    [Fact]
    public void UnionByConstant_IsTheCaseThatItNames()
    {
        ObjectModel cat = Shapes.Object("Cat", Required("claws", Number));
        ObjectModel dog = Shapes.Object("Dog", Required("tail", Number));
        ConstantArm[] arms = [new(new([new(Boolean: null, "c"), new(Boolean: null, "cat")]), new CaseChoice(0)), new(new([new(Boolean: null, "d")]), new CaseChoice(1))];

        Contract.AssertDeclared(
            Use("U"),
            Union("U", new ConstantChoice("kind", new(arms), Otherwise: null), Case(cat), Case(dog)),
            ("{\"kind\":\"c\",\"claws\":1}", true),
            ("{\"kind\":\"cat\",\"claws\":1}", true),
            ("{\"kind\":\"d\",\"tail\":1}", true),
            ("{\"kind\":\"c\",\"tail\":1}", false),
            ("{\"kind\":\"x\",\"claws\":1}", false),
            ("{\"claws\":1}", false),
            ("[]", false),
            ("\"c\"", false));
        Contract.AssertDeclared(
            Use("U"),
            Union("U", new ConstantChoice("kind", new(arms), new CaseChoice(1)), Case(cat), Case(dog)),
            ("{\"kind\":\"c\",\"claws\":1}", true),
            ("{\"kind\":\"x\",\"tail\":1}", true),
            ("{\"tail\":1}", true),
            ("{\"claws\":1}", false));
    }

    [Fact]
    public void UnionByMarker_IsTheCaseWhosePropertyIsThere()
    {
        ObjectModel bird = Shapes.Object("Bird", Required("wings", Number));
        ObjectModel fish = Shapes.Object("Fish", Required("fins", Number));
        EquatableArray<MarkerArm> arms = new([new("wings", 0), new("fins", 1)]);

        Contract.AssertDeclared(
            Use("U"),
            Union("U", new MarkerChoice(arms, Otherwise: null), Case(bird), Case(fish)),
            ("{\"wings\":1}", true),
            ("{\"fins\":1}", true),
            ("{\"fins\":1,\"wings\":\"2\"}", false),
            ("{\"wings\":1,\"fins\":\"2\"}", true),
            ("{\"legs\":1}", false),
            ("[]", false));
        Contract.AssertDeclared(
            Use("U"),
            Union("U", new MarkerChoice(arms, new CaseChoice(2)), Case(bird), Case(fish), Case(new MapUse(Text))),
            ("{\"legs\":\"x\"}", true),
            ("{\"legs\":1}", false),
            ("{\"wings\":\"x\"}", false),
            ("\"x\"", false));
        Contract.AssertDeclared(
            Use("U"),
            Union("U", new MarkerChoice(arms, new CaseChoice(2)), Case(bird), Case(fish), Case(Text)),
            ("\"wings\"", true),
            ("1", false));
    }

    [Fact]
    public void UnionOfWhatOnlyATrialTells_IsAnyCaseThatFits()
    {
        UnionModel union = Union("U", new FitChoice(new([new(1, EquatableArray<string>.Empty), new(0, EquatableArray<string>.Empty)])), Case(Number), Case(Text), Case(Flag));

        Contract.AssertDeclared(Use("U"), union, ("1", true), ("\"a\"", true), ("true", false), ("[]", false));
    }

    [Fact]
    public void CaseWithAConstant_HasIt()
    {
        ObjectModel on = Shapes.Object("On", Optional("since", Number));
        var constant = new CaseConstant("state", new(Boolean: null, "on"), IsRequired: true);

        Contract.AssertDeclared(
            Use("U"),
            Union("U", new CaseChoice(0), Case(on, constant)),
            ("{\"state\":\"on\"}", true),
            ("{\"state\":\"on\",\"since\":1}", true),
            ("{\"state\":\"on\",\"since\":\"1\"}", false),
            ("{\"state\":\"off\"}", false),
            ("{\"since\":1}", false),
            ("[]", false),
            ("\"on\"", false));
        Contract.AssertDeclared(Use("U"), Union("U", new CaseChoice(0), Case(new MapUse(Text), constant)), ("{\"state\":\"on\"}", true), ("{\"state\":\"off\"}", false), ("{\"state\":\"on\",\"a\":1}", false));
    }

    [Fact]
    public void WhatIsNoJson_FitsNothing()
    {
        Assert.False(Contract.Fits("{}", new FileUse()));
        Assert.False(Contract.Fits("{}", Use("Unknown")));
        Assert.False(Contract.Fits("{}", Use("S"), Constraints.None, new StatusUnionModel { Name = new("S"), Documentation = Documentation.None, Cluster = "", IsValidated = false, Cases = EquatableArray<StatusCase>.Empty }));
    }

    [Fact]
    public void Value_IsFollowedToTheDepthThatReadersTake()
    {
        Assert.True(Contract.Fits(Nested(64, "[", "", "]"), Lists(64)));
        Assert.True(Contract.Fits(Nested(63, "[", "1", "]"), Lists(63)));
        Assert.False(Contract.Fits(Nested(64, "[", "1", "]"), Lists(64)));
        Assert.True(Contract.Fits(Nested(64, "{\"a\":", "null", "}"), Maps(64)));
        Assert.True(Contract.Fits(Nested(63, "{\"a\":", "1", "}"), Maps(63)));
        Assert.False(Contract.Fits(Nested(64, "{\"a\":", "1", "}"), Maps(64)));

        ObjectModel node = Shapes.Object("N", Optional("n", Use("N")), Optional("v", Number));
        Assert.True(Contract.Fits(Nested(63, "{\"n\":", "{}", "}"), Use("N"), Constraints.None, node));
        Assert.True(Contract.Fits(Nested(62, "{\"n\":", "{\"v\":1}", "}"), Use("N"), Constraints.None, node));
        Assert.False(Contract.Fits(Nested(63, "{\"n\":", "{\"v\":1}", "}"), Use("N"), Constraints.None, node));

        TupleModel tuple = Shapes.Tuple("T", rest: Use("T"));
        Assert.True(Contract.Fits(Nested(64, "[", "", "]"), Use("T"), Constraints.None, tuple));

        static string Nested(int depth, string open, string inner, string close) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
        static TypeUse Lists(int depth) => Enumerable.Range(0, depth).Aggregate((TypeUse)Number, (item, _) => new ListUse(item));
        static TypeUse Maps(int depth) => Enumerable.Range(0, depth).Aggregate((TypeUse)(Number with { IsNullable = true }), (item, _) => new MapUse(item));
    }
}
