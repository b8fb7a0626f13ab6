using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>Constraints as attributes: the framework's where it has one, the client's own for the rest.</summary>
public sealed class ConstraintAttributesTests
{
    private static readonly Constraints OfText = new() { Pattern = "a\"b", MinLength = 2, MaxLength = 5, Format = TextFormat.Email };

    private static readonly Constraints OfNumber = new() { Minimum = 1, IsMinimumExclusive = true, Maximum = 5.5m, IsMaximumExclusive = true, MultipleOf = 0.5m };

    private static readonly Constraints OfList = new() { MinItems = 1, MaxItems = 3, AreItemsUnique = true };

    [Fact]
    public void Text_HasTheFrameworksAttributes()
    {
        Assert.Equal("[EmailAddress]\n[RegularExpression(\"a\\\"b\")]\n[StringLength(5, MinimumLength = 2)]", Of(OfText, Given.Text));
        Assert.Equal("[StringLength(int.MaxValue, MinimumLength = 2)]", Of(new() { MinLength = 2 }, Given.Text));
        Assert.Equal("[StringLength(5)]", Of(new() { MaxLength = 5 }, Given.Text));
    }

    [Theory]
    [InlineData((int)TextFormat.None, "")]
    [InlineData((int)TextFormat.Email, "[EmailAddress]")]
    [InlineData((int)TextFormat.IPv4, "[ApiConstraint(Format = \"ipv4\")]")]
    [InlineData((int)TextFormat.IPv6, "[ApiConstraint(Format = \"ipv6\")]")]
    [InlineData((int)TextFormat.HostName, "[ApiConstraint(Format = \"hostname\")]")]
    [InlineData((int)TextFormat.IpOrLocalhost, "[ApiConstraint(Format = \"ip-or-localhost\")]")]
    public void Format_IsSaidInItsWords(int format, string attribute) =>
        Assert.Equal(attribute, Of(new() { Format = (TextFormat)format }, Given.Text));

    [Fact]
    public void Number_HasARange_AndTheRestBesideIt()
    {
        Assert.Equal(
            "[Range(1d, 5.5d, MinimumIsExclusive = true, MaximumIsExclusive = true)]\n[ApiConstraint(MultipleOf = 0.5d)]",
            Of(OfNumber, Given.Whole));
        Assert.Equal("[Range(1d, double.MaxValue)]", Of(new() { Minimum = 1 }, Given.Whole));
        Assert.Equal("[Range(double.MinValue, 5d)]", Of(new() { Maximum = 5 }, Given.Whole));
    }

    [Theory]
    [InlineData((int)Primitive.Int32)]
    [InlineData((int)Primitive.Int64)]
    [InlineData((int)Primitive.Decimal)]
    [InlineData((int)Primitive.Double)]
    [InlineData((int)Primitive.Single)]
    public void EveryNumber_HasARange(int primitive) =>
        Assert.Equal("[Range(1d, 2d)]", Of(new() { Minimum = 1, Maximum = 2 }, new PrimitiveUse((Primitive)primitive)));

    [Fact]
    public void List_HasTheClientsAttribute_AndOneForItsItems()
    {
        Assert.Equal("[ApiConstraint(MinItems = 1, MaxItems = 3, UniqueItems = true)]", Of(OfList, new ListUse(Given.Text)));
        Assert.Equal(
            "[ApiConstraint(MinItems = 1, MaxItems = 3, UniqueItems = true)]\n[ApiConstraint(OfItems = true, Pattern = \"a\\\"b\", MinLength = 2, MaxLength = 5, Format = \"email\")]",
            Of(OfList with { Item = OfText }, new ListUse(Given.Text)));
        Assert.Equal("[ApiConstraint(OfItems = true, Minimum = 1d)]", Of(new() { Item = new() { Minimum = 1 } }, new MapUse(Given.Whole)));
        Assert.Equal("[ApiConstraint(OfItems = true, MaxItems = 2)]", Of(new() { Item = new() { MaxItems = 2 } }, new ListUse(new ListUse(Given.Whole))));
    }

    [Fact]
    public void WhatDoesNotFitTheType_IsNotSaid()
    {
        Assert.Equal("", Of(Constraints.None, Given.Text));
        Assert.Equal("", Of(OfText, Given.Whole));
        Assert.Equal("", Of(OfNumber, Given.Text));
        Assert.Equal("", Of(OfList, Given.Text));
        Assert.Equal("", Of(OfText, new PrimitiveUse(Primitive.Guid)));
        Assert.Equal("", Of(OfNumber, new PrimitiveUse(Primitive.Boolean)));
        Assert.Equal("", Of(OfList, new MapUse(Given.Text)));
        Assert.Equal("", Of(new() { Item = OfText }, Given.Text));
        Assert.Equal("", Of(new() { Item = OfNumber }, new ListUse(Given.Text)));
    }

    [Fact]
    public void WrappedValue_AndOlderFrameworks_HaveTheClientsAttributeOnly()
    {
        const string text = "[ApiConstraint(Pattern = \"a\\\"b\", MinLength = 2, MaxLength = 5, Format = \"email\")]";
        const string number = "[ApiConstraint(Minimum = 1d, MinimumIsExclusive = true, Maximum = 5.5d, MaximumIsExclusive = true, MultipleOf = 0.5d)]";
        var older = new TypeSyntax(Given.Shop with { Target = Given.Older });

        Assert.Equal(text, ConstraintAttributes.OfWrapped(OfText, Given.Text, Given.Syntax).Text);
        Assert.Equal(number, ConstraintAttributes.OfWrapped(OfNumber, Given.Whole, Given.Syntax).Text);
        Assert.Equal(text, ConstraintAttributes.Of(OfText, Given.Text, older).Text);
        Assert.Equal(
            "[ApiConstraint(MaxItems = 2)]\n[ApiConstraint(OfItems = true, MaxLength = 1)]",
            ConstraintAttributes.OfWrapped(new() { MaxItems = 2, Item = new() { MaxLength = 1 } }, new ListUse(Given.Text), Given.Syntax).Text);
    }

    [Fact]
    public void Parameter_HasThemInFrontOfItsType()
    {
        Assert.Equal("[ApiConstraint(MaxLength = 5)] ", OfParameter(new() { MaxLength = 5 }, Given.Text));
        Assert.Equal(
            "[ApiConstraint(MinItems = 1)] [ApiConstraint(OfItems = true, Maximum = 2d)] ",
            OfParameter(new() { MinItems = 1, Item = new() { Maximum = 2 } }, new ListUse(Given.Whole)));
        Assert.Equal("", OfParameter(Constraints.None, Given.Text));
    }

    [Fact]
    public void HiddenAttribute_IsWrittenWhole()
    {
        var syntax = new TypeSyntax(Given.Shop with { HiddenNames = Given.Many("Range", "StringLengthAttribute") }).Within([new("ApiConstraint")]);

        Assert.Equal("[global::System.ComponentModel.DataAnnotations.Range(1d, double.MaxValue)]", ConstraintAttributes.Of(new() { Minimum = 1 }, Given.Whole, syntax).Text);
        Assert.Equal("[global::System.ComponentModel.DataAnnotations.StringLength(1)]", ConstraintAttributes.Of(new() { MaxLength = 1 }, Given.Text, syntax).Text);
        Assert.Equal("[global::Shop.ApiConstraint(MultipleOf = 2d)]", ConstraintAttributes.Of(new() { MultipleOf = 2 }, Given.Whole, syntax).Text);
    }

    private static string Of(Constraints constraints, TypeUse type) => ConstraintAttributes.Of(constraints, type, Given.Syntax).Text;

    private static string OfParameter(Constraints constraints, TypeUse type) =>
        ConstraintAttributes.OfParameter(Given.Parameter("it", type, constraints: constraints), Given.Syntax).Text;
}
