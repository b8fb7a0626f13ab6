using BizKitHub.Generator.Bind.Fakes;
using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Tests.Bind.Fakes.Shapes;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>The plainest value that keeps a contract.</summary>
public sealed class ExampleMakerTests
{
    private static readonly Constraints Impossible = new() { MinLength = 2, MaxLength = 1 };

    [Theory]
    [InlineData(nameof(Primitive.Boolean), "true")]
    [InlineData(nameof(Primitive.Int32), "1")]
    [InlineData(nameof(Primitive.Int64), "1")]
    [InlineData(nameof(Primitive.Decimal), "1")]
    [InlineData(nameof(Primitive.Double), "1")]
    [InlineData(nameof(Primitive.Single), "1")]
    [InlineData(nameof(Primitive.String), "\"text\"")]
    [InlineData(nameof(Primitive.DateTimeOffset), "\"2026-01-01T00:00:00Z\"")]
    [InlineData(nameof(Primitive.DateOnly), "\"2026-01-01\"")]
    [InlineData(nameof(Primitive.TimeOnly), "\"12:00:00\"")]
    [InlineData(nameof(Primitive.Guid), "\"00000000-0000-4000-8000-000000000001\"")]
    [InlineData(nameof(Primitive.Uri), "\"https://example.com/\"")]
    [InlineData(nameof(Primitive.Bytes), "\"dGV4dA==\"")]
    [InlineData(nameof(Primitive.Element), "{}")]
    public void Scalar_IsThePlainestOfItsType(string primitive, string json) =>
        Assert.Equal(json, Made(new PrimitiveUse(System.Enum.Parse<Primitive>(primitive))));

    [Fact]
    public void Number_IsOneOrZero_OrTheNearestToItsBounds()
    {
        AssertNumbers(
            (new() { Maximum = 0.5m }, "0"),
            (new() { MultipleOf = 7 }, "0"),
            (new() { MultipleOf = 0.5m }, "1"),
            (new() { Minimum = 5.2m }, "5.2"),
            (new() { Maximum = -5.2m }, "-5.2"),
            (new() { Minimum = 5.2m, MultipleOf = 1 }, "6"),
            (new() { Maximum = -5.2m, MultipleOf = 1 }, "-6"),
            (new() { Minimum = 5, MultipleOf = 4 }, "8"),
            (new() { Minimum = 8, MultipleOf = 4 }, "8"),
            (new() { Maximum = -5, MultipleOf = 4 }, "-8"),
            (new() { Minimum = 5, IsMinimumExclusive = true }, "6"),
            (new() { Maximum = -5, IsMaximumExclusive = true }, "-6"),
            (new() { Minimum = 4, IsMinimumExclusive = true, MultipleOf = 2 }, "6"),
            (new() { Maximum = -4, IsMaximumExclusive = true, MultipleOf = 2 }, "-6"),
            (new() { Minimum = 2, Maximum = 3 }, "2"),
            (new() { Minimum = 0, IsMinimumExclusive = true, Maximum = 0.5m, IsMaximumExclusive = true }, "0.25"),
            (new() { Minimum = -0.5m, IsMinimumExclusive = true, Maximum = -0.25m, IsMaximumExclusive = true }, "-0.375"),
            (new() { Minimum = 5, MultipleOf = 0 }, "5"),
            (new() { Minimum = 5, MultipleOf = -2 }, "6"),
            (new() { Minimum = 5, Maximum = 4 }, null),
            (new() { Minimum = 5, Maximum = 7, MultipleOf = 4 }, null));
    }

    /// <summary>Beyond that size the sums and quotients that look for a number may be none.</summary>
    [Fact]
    public void Number_IsSoughtAmongThoseThatCanBeReckonedWith()
    {
        AssertNumbers(
            (new() { Minimum = 999_999_999_999 }, "999999999999"),
            (new() { Minimum = 1_000_000_000_000 }, null),
            (new() { Maximum = -999_999_999_999 }, "-999999999999"),
            (new() { Maximum = -1_000_000_000_000 }, null),
            (new() { Minimum = decimal.MaxValue }, null),
            (new() { Minimum = 5, MultipleOf = 0.00000000001m }, "5"),
            (new() { Minimum = 5, MultipleOf = 0.000000000001m }, null),
            (new() { Minimum = 5, MultipleOf = 1_000_000_000_000_000 }, "1000000000000000"),
            (new() { Minimum = 999_999_999_999, IsMinimumExclusive = true, Maximum = 1_000_000_000_000, IsMaximumExclusive = true }, null),
            (new() { Minimum = -1_000_000_000_000, IsMinimumExclusive = true, Maximum = -999_999_999_999, IsMaximumExclusive = true }, null));
    }

    [Theory]
    [InlineData(nameof(TextFormat.None), "text")]
    [InlineData(nameof(TextFormat.Email), "someone@example.com")]
    [InlineData(nameof(TextFormat.IPv4), "192.0.2.1")]
    [InlineData(nameof(TextFormat.IPv6), "2001:db8::1")]
    [InlineData(nameof(TextFormat.HostName), "example.com")]
    [InlineData(nameof(TextFormat.IpOrLocalhost), "192.0.2.1")]
    public void Text_IsOfItsForm(string format, string text) => Assert.Equal(text, MadeText(new() { Format = System.Enum.Parse<TextFormat>(format) }));

    [Fact]
    public void Text_IsAsLongAsItMustBe()
    {
        Assert.Equal("text", MadeText(new() { MinLength = 4, MaxLength = 4 }));
        Assert.Equal("textx", MadeText(new() { MinLength = 5 }));
        Assert.Equal("tex", MadeText(new() { MaxLength = 3 }));
        Assert.Equal("", MadeText(new() { MaxLength = 0 }));
        Assert.Null(MadeText(new() { MaxLength = -1 }));
        Assert.Null(MadeText(Impossible));
        Assert.Null(MadeText(new() { MaxLength = 3, Format = TextFormat.Email }));
        Assert.Equal("someone@example.comx", MadeText(new() { MinLength = 20, Format = TextFormat.Email }));
        Assert.Equal(16_000, MadeText(new() { MinLength = 16_000 })!.Length);
        Assert.Null(MadeText(new() { MinLength = 16_001 }));
    }

    [Fact]
    public void Text_MatchesItsPattern()
    {
        Assert.Equal("b", MadeText(new() { Pattern = "^b+$" }));
        Assert.Equal("bbb", MadeText(new() { Pattern = "^b+$", MinLength = 3 }));
        Assert.Equal("b000", MadeText(new() { Pattern = "^b[0-9]+$", MinLength = 4 }));
        Assert.Equal("a", MadeText(new() { Pattern = "^(?=a)a*$" }));
        Assert.Equal("text", MadeText(new() { Pattern = "^(t)ext\\1?$" }));
        Assert.Equal(66, MadeText(new() { Pattern = "^b+$", MinLength = 66 })!.Length);
        Assert.Null(MadeText(new() { Pattern = "^b+$", MinLength = 67 }));
        Assert.Null(MadeText(new() { Pattern = "^b+$", MaxLength = 0 }));
        Assert.Null(MadeText(new() { Pattern = "^(a)\\1$" }));
    }

    [Fact]
    public void ListOrMap_HasAsManyItemsAsItMust()
    {
        var list = new ListUse(Number);
        var map = new MapUse(Number);

        Assert.Equal("[1]", Made(list));
        Assert.Equal("[1]", Made(list, new() { MaxItems = 1 }));
        Assert.Equal("[]", Made(list, new() { MaxItems = 0 }));
        Assert.Equal("[1,1]", Made(list, new() { MinItems = 2 }));
        Assert.Equal("[3,3]", Made(list, new() { MinItems = 2, Item = new() { Minimum = 3 } }));
        Assert.Equal("[1]", Made(list, new() { MinItems = 1, AreItemsUnique = true }));
        Assert.Null(Made(list, new() { MinItems = 2, AreItemsUnique = true }));
        Assert.Equal("[1]", Made(list, new() { MinItems = -1 }));
        Assert.Equal("[" + string.Join(',', Enumerable.Repeat("1", 20)) + "]", Made(list, new() { MinItems = 20 }));
        Assert.Null(Made(list, new() { MinItems = 21 }));
        Assert.Null(Made(list, new() { MinItems = 2, MaxItems = 1 }));
        Assert.Equal("[]", Made(new ListUse(Text), new() { Item = Impossible }));
        Assert.Null(Made(new ListUse(Text), new() { MinItems = 1, Item = Impossible }));

        Assert.Equal("{}", Made(map));
        Assert.Equal("{}", Made(map, new() { MinItems = 0, MaxItems = 0 }));
        Assert.Equal("{}", Made(map, new() { MinItems = -1 }));
        Assert.Equal("{\"key1\":1}", Made(map, new() { MinItems = 1 }));
        Assert.Equal("{\"key1\":3,\"key2\":3}", Made(map, new() { MinItems = 2, Item = new() { Minimum = 3 } }));
        Assert.Equal("{" + string.Join(',', Enumerable.Range(1, 20).Select(i => $"\"key{i}\":1")) + "}", Made(map, new() { MinItems = 20 }));
        Assert.Null(Made(map, new() { MinItems = 21 }));
        Assert.Null(Made(new MapUse(Text), new() { MinItems = 1, Item = Impossible }));
        Assert.Null(Made(map, new() { MinItems = 2, MaxItems = 1 }));
    }

    [Fact]
    public void ListInLists_IsEmptyInTheEnd() =>
        Assert.Equal("[[[[[]]]]]", Maker().Of(Enumerable.Range(0, 8).Aggregate((TypeUse)Text, (item, _) => new ListUse(item))));

    [Fact]
    public void WhatMustBeDeep_IsMadeToADepthThatAnybodyWrites()
    {
        Assert.Equal(Nested(12, "1"), Maker([.. Chain(12)]).Of(Use("T12")));
        Assert.Null(Maker([.. Chain(13)]).Of(Use("T13")));
        Assert.Equal(Nested(13, "null"), Maker([.. Chain(13, isNullable: true)]).Of(Use("T13")));

        static string Nested(int depth, string inner) => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + inner + new string('}', depth);
        static IEnumerable<TypeModel> Chain(int depth, bool isNullable = false) => Enumerable.Range(1, depth)
            .Select(i => Shapes.Object("T" + i, Required("a", i == 1 ? Number with { IsNullable = isNullable } : Use("T" + (i - 1)))));
    }

    [Fact]
    public void Object_HasWhatItMustFirst_ThenWhatItMay()
    {
        Assert.Equal(
            "{\"b\":1,\"d\":\"text\",\"a\":\"text\",\"c\":true}",
            Maker(Shapes.Object("O", Optional("a", Text), Required("b", Number), Optional("c", Flag), Required("d", Text))).Of(Use("O")));
        Assert.Equal("{}", Maker(Shapes.Object("O", Optional("a", Text, Impossible))).Of(Use("O")));
        Assert.Null(Maker(Shapes.Object("O", Required("a", Text, Impossible), Optional("b", Text))).Of(Use("O")));
        Assert.Equal("{\"a\":{}}", Maker(Shapes.Object("O", Required("a", Anything), Optional("b", Anything))).Of(Use("O")));
        Assert.Equal(
            "{\"a\":null}",
            Maker(Shapes.Object("O", Required("a", Text with { IsNullable = true }, Impossible), Optional("b", Text with { IsNullable = true }, Impossible))).Of(Use("O")));
        Assert.Equal("{\"\\\"\":1}", Maker(Shapes.Object("O", Required("a", Number) with { WireName = "\"" })).Of(Use("O")));
    }

    [Fact]
    public void WhatAnObjectMayHave_IsThereNearTheSurface()
    {
        TypeModel[] types =
        [
            Shapes.Object("A", Optional("b", Use("B")), Optional("l", new ListUse(Number)), Optional("e", EnumUse("E")), Optional("v", Number)),
            Shapes.Object("B", Optional("c", Use("C")), Optional("v", Number)),
            Shapes.Object("C", Optional("d", Use("D")), Optional("l", new ListUse(Number)), Optional("e", EnumUse("E")), Optional("v", Number)),
            Shapes.Object("D", Optional("v", Number)),
            Shapes.Enum("E", "x"),
        ];

        Assert.Equal("{\"b\":{\"c\":{\"e\":\"x\",\"v\":1},\"v\":1},\"l\":[1],\"e\":\"x\",\"v\":1}", Maker(types).Of(Use("A")));
    }

    [Fact]
    public void WhatAnObjectMayHave_IsThereWhileItIsShort()
    {
        Assert.Equal(2_004, Alone(1_996).Length);
        Assert.Equal("{}", Alone(1_997));
        Assert.Equal(2_004, Beside(1_985).Length);
        Assert.Equal("{\"c\":\"text\"}", Beside(1_986));
        Assert.Equal(
            "{\"c\":\"text" + new string('x', 4_996) + "\"}",
            Maker(Shapes.Object("O", Optional("a", Text), Required("c", Text, new() { MinLength = 5_000 }))).Of(Use("O")));

        static string Alone(int length) => Maker(Shapes.Object("O", Optional("a", Text, new() { MinLength = length }))).Of(Use("O"))!;
        static string Beside(int length) => Maker(Shapes.Object("O", Optional("a", Text, new() { MinLength = length }), Required("c", Text))).Of(Use("O"))!;
    }

    [Fact]
    public void WhatIsTooLong_IsNotMade()
    {
        Assert.Equal(16_000, Maker(Long(15_992)).Of(Use("O"))!.Length);
        Assert.Null(Maker(Long(15_993)).Of(Use("O")));
        Assert.Equal("null", Maker(Long(15_993)).Of(Use("O", isNullable: true)));

        static ObjectModel Long(int length) => Shapes.Object("O", Required("a", Text, new() { MinLength = length }));
    }

    [Fact]
    public void Constant_IsItsValue() => Assert.Equal(
        "{\"a\":true,\"b\":false,\"c\":7.5,\"d\":\"x\\\"\"}",
        Maker(Shapes.Object(
            "O",
            Constant("a", new(Boolean: true, Text: null)),
            Constant("b", new(Boolean: false, Text: null)),
            Constant("c", new(Boolean: null, Text: null, 7.5m)),
            Constant("d", new(Boolean: null, "x\"")))).Of(Use("O")));

    [Fact]
    public void Enum_IsTheFirstOfItsValues()
    {
        Assert.Equal("\"b\"", Maker(Shapes.Enum("E", "b", "a")).Of(EnumUse("E")));
        Assert.Equal("4.5", Maker(Shapes.Enum("E", 4.5m, 3)).Of(EnumUse("E")));
        Assert.Null(Maker(Shapes.Enum("E", (string[])[])).Of(EnumUse("E")));
        Assert.Null(Maker().Of(EnumUse("E")));
    }

    [Fact]
    public void Tuple_EndsWhereNothingCanBeMade()
    {
        Assert.Equal("[\"text\",1,true]", Maker(Shapes.Tuple("T", rest: Text, Required("a", Text), Required("b", Number), Optional("c", Flag))).Of(Use("T")));
        Assert.Equal("[\"text\"]", Maker(Shapes.Tuple("T", rest: null, Required("a", Text), Optional("b", Text, Impossible), Optional("c", Flag))).Of(Use("T")));
        Assert.Null(Maker(Shapes.Tuple("T", rest: null, Required("a", Text), Required("b", Text, Impossible))).Of(Use("T")));
        Assert.Equal("[]", Maker(Shapes.Tuple("T", rest: null)).Of(Use("T")));
        Assert.Equal("[7]", Maker(Shapes.Tuple("T", rest: null, Constant("a", new(Boolean: null, Text: null, 7)))).Of(Use("T")));
    }

    [Fact]
    public void Union_IsTheFirstCaseThatCanBeMadeAndIsFound()
    {
        KindChoice kinds = new(new([new(JsonKinds.Number, new CaseChoice(1)), new(JsonKinds.String, new CaseChoice(2))]));

        Assert.Equal("1", Maker(Union("U", kinds, Case(Use("None")), Case(Number), Case(Text))).Of(Use("U")));
        Assert.Equal("\"text\"", Maker(Union("U", kinds, Case(Flag), Case(Flag), Case(Text))).Of(Use("U")));
        Assert.Null(Maker(Union("U", kinds, Case(Flag))).Of(Use("U")));
    }

    /// <summary>The type of a case may say no more of the property than that it is text, or not have it.</summary>
    [Fact]
    public void CaseThatAConstantTells_HasItInFront()
    {
        ObjectModel cat = Shapes.Object("Cat", Required("claws", Number), Required("kind", Text));
        ObjectModel dog = Shapes.Object("Dog", Required("tail", Number));
        ConstantArm[] arms = [new(new([new(Boolean: null, "c"), new(Boolean: null, "k")]), new CaseChoice(0)), new(new([new(Boolean: null, "d")]), new CaseChoice(1))];

        Assert.Equal("{\"kind\":\"c\",\"claws\":1}", Maker(cat, Union("U", new ConstantChoice("kind", new(arms), Otherwise: null), Case(Use("Cat")), Case(dog))).Of(Use("U")));
        Assert.Equal("{\"kind\":\"d\",\"tail\":1}", Maker(Union("U", new ConstantChoice("kind", new(arms), Otherwise: null), Case(Flag), Case(dog))).Of(Use("U")));
        Assert.Equal(
            "{\"on\":true,\"tail\":1}",
            Maker(Union("U", new CaseChoice(0), Case(dog, new CaseConstant("on", new(Boolean: true, Text: null), IsRequired: true)))).Of(Use("U")));
        Assert.Null(Maker(Union("U", new ConstantChoice("kind", new(arms), Otherwise: null), Case(Flag))).Of(Use("U")));
    }

    [Fact]
    public void ShownValue_IsTakenWhereItFits()
    {
        Assert.Equal("\"Lamp\"", Shown(Text, "Lamp", "Desk"));
        Assert.Equal("\"Desk\"", Shown(Text, example: null, "Desk"));
        Assert.Equal("\"12\"", Shown(Text, "12"));
        Assert.Equal("\"Des\"", Shown(Text, "Lamp", "Des", new() { MaxLength = 3 }));
        Assert.Equal("\"tex\"", Shown(Text, "Lamp", "Desk", new() { MaxLength = 3 }));
        Assert.Equal("12", Shown(Number, "12"));
        Assert.Equal("1", Shown(Number, "Lamp"));
        Assert.Equal("false", Shown(Flag, "false"));
        Assert.Equal("\"2026-02-03\"", Shown(new PrimitiveUse(Primitive.DateOnly), "2026-02-03"));
        Assert.Equal("\"b\"", Shown(EnumUse("E"), "b"));
        Assert.Equal("\"a\"", Shown(EnumUse("E"), "c"));
        Assert.Equal("[1]", Shown(new ListUse(Number), "[3]"));
        Assert.Equal("{}", Shown(new MapUse(Number), "{\"a\":3}"));

        static string? Shown(TypeUse use, string? example, string? byDefault = null, Constraints? constraints = null) =>
            Value(Maker(Shapes.Enum("E", "a", "b"), Shapes.Object("O", Required("v", use, constraints) with { Documentation = Documentation.None with { Example = example, Default = byDefault } })).Of(Use("O")));
    }

    [Fact]
    public void SameType_IsTheSameValueEverywhere()
    {
        ExampleMaker maker = Maker(Shapes.Object("O", Required("a", Use("P")), Required("b", new ListUse(Use("P")))), Shapes.Object("P", Required("v", Number)));

        Assert.Equal("{\"a\":{\"v\":1},\"b\":[{\"v\":1}]}", maker.Of(Use("O")));
        Assert.Equal("{\"v\":1}", maker.Of(Use("P")));
        Assert.Equal("{\"a\":{\"v\":1},\"b\":[{\"v\":1}]}", maker.Of(Use("O")));
        Assert.Null(maker.Of(Use("Unknown")));
        Assert.Null(maker.Of(new FileUse()));
    }

    [Fact]
    public void Text_IsQuotedForJson()
    {
        Assert.Equal("\"a\\\"\\\\\\n<é>\"", ExampleMaker.Quote("a\"\\\n<é>"));
        Assert.Equal("\"\ufffd\"", ExampleMaker.Quote("\ud800"));
        Assert.Equal(1, ExampleMaker.Read("[1]")?.GetArrayLength());
        Assert.Null(ExampleMaker.Read("[1"));
        Assert.Null(ExampleMaker.Read(""));
    }

    private static void AssertNumbers(params (Constraints Constraints, string? Json)[] rows) =>
        Assert.Equal(rows, rows.Select(r => (r.Constraints, Made(Number, r.Constraints))));

    private static string? Made(TypeUse use, Constraints? constraints = null) => Value(Maker(Shapes.Object("O", Required("v", use, constraints))).Of(Use("O")));

    private static string? MadeText(Constraints constraints) => Maker().Text(constraints);

    private static string? Value(string? json) => json?["{\"v\":".Length..^1];

    private static ExampleMaker Maker(params TypeModel[] types)
    {
        Dictionary<Identifier, TypeModel> byName = types.ToDictionary(t => t.Name);
        return new(byName, new ContractFit(byName));
    }
}
