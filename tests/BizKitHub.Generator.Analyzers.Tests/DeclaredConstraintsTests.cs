using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What each attribute of a generated member says of its value.</summary>
public sealed class DeclaredConstraintsTests
{
    [Theory]
    [InlineData("EmailAddress", "a", "must be an e-mail address")]
    [InlineData("EmailAddress", "a@b", "")]
    [InlineData("RegularExpression(\"^a$\")", "b", "must match ^a$")]
    [InlineData("RegularExpression(\"^a$\")", "a", "")]
    [InlineData("StringLength(4, MinimumLength = 2)", "a", "must have 2 to 4 characters")]
    [InlineData("StringLength(4)", "abcde", "must have at most 4 characters")]
    [InlineData("StringLength(int.MaxValue, MinimumLength = 2)", "a", "must have at least 2 characters")]
    [InlineData("StringLength(2)", "🦊🦊", "")]
    [InlineData("StringLength(2)", "🦊🦊🦊", "must have at most 2 characters")]
    [InlineData("ApiConstraint(Pattern = \"^a$\")", "b", "must match ^a$")]
    [InlineData("ApiConstraint(Format = \"ipv4\")", "a", "must be an IPv4 address")]
    [InlineData("ApiConstraint(Format = \"uuid\")", "a", "")]
    [InlineData("ApiConstraint(MinLength = 2)", "a", "must have at least 2 characters")]
    [InlineData("ApiConstraint(MaxLength = 2)", "abc", "must have at most 2 characters")]
    [InlineData("ApiConstraint(MinLength = 2, MaxLength = int.MaxValue)", "a", "must have at least 2 characters")]
    [InlineData("ApiConstraint(MinLength = 2, MaxLength = 4)", "abcde", "must have 2 to 4 characters")]
    [InlineData("ApiConstraint(Format = \"ipv4\", Pattern = \"^a$\", MinLength = 4)", "b", "must be an IPv4 address; must match ^a$; must have at least 4 characters")]
    [InlineData("ApiConstraint(Minimum = 1d, MinItems = 1, UniqueItems = true)", "", "")]
    public void Text_IsHeldAgainstTheAttribute(string attribute, string text, string rules) =>
        Assert.Equal(rules, string.Join("; ", Of(attribute)!.BrokenBy(text)));

    [Theory]
    [InlineData("Range(1d, 5d)", 0.5, "must be at least 1")]
    [InlineData("Range(1d, 5d)", 1d, "")]
    [InlineData("Range(1d, 5d)", 5.5, "must be at most 5")]
    [InlineData("Range(1d, 5d, MinimumIsExclusive = true)", 1d, "must be greater than 1")]
    [InlineData("Range(1d, 5d, MinimumIsExclusive = true)", 5d, "")]
    [InlineData("Range(1d, 5d, MaximumIsExclusive = true)", 5d, "must be less than 5")]
    [InlineData("Range(1d, 5d, MaximumIsExclusive = true)", 1d, "")]
    [InlineData("ApiConstraint(Minimum = 1d)", 0.5, "must be at least 1")]
    [InlineData("ApiConstraint(Minimum = 1d)", 1e300, "")]
    [InlineData("ApiConstraint(Minimum = 1d, MinimumIsExclusive = true)", 1d, "must be greater than 1")]
    [InlineData("ApiConstraint(Maximum = 5d)", 5.5, "must be at most 5")]
    [InlineData("ApiConstraint(Maximum = 5d)", -1e300, "")]
    [InlineData("ApiConstraint(Maximum = 5d, MaximumIsExclusive = true)", 5d, "must be less than 5")]
    [InlineData("ApiConstraint(Minimum = 1d, Maximum = 5d)", 0d, "must be at least 1")]
    [InlineData("ApiConstraint(Minimum = 1d, Maximum = 5d)", 6d, "must be at most 5")]
    [InlineData("ApiConstraint(MultipleOf = 0.05d)", 0.15, "")]
    [InlineData("ApiConstraint(MultipleOf = 0.05d)", 0.16, "must be a multiple of 0.05")]
    [InlineData("ApiConstraint(MultipleOf = 3d)", 7d, "must be a multiple of 3")]
    [InlineData("ApiConstraint(MultipleOf = 3d)", 9d, "")]
    [InlineData("ApiConstraint(MultipleOf = 3d)", 1e300, "")]
    [InlineData("ApiConstraint(MultipleOf = 0d)", 7d, "")]
    [InlineData("ApiConstraint(MultipleOf = -3d)", 7d, "")]
    [InlineData("ApiConstraint(Maximum = 5d, MultipleOf = 3d)", 7d, "must be at most 5; must be a multiple of 3")]
    [InlineData("ApiConstraint(Pattern = \"^a$\", MinLength = 9)", 7d, "")]
    public void Number_IsHeldAgainstTheAttribute(string attribute, double number, string rules) =>
        Assert.Equal(rules, string.Join("; ", Of(attribute)!.BrokenBy(number)));

    [Theory]
    [InlineData("MinItems = 2, MaxItems = 3", 1, "must have 2 to 3 items")]
    [InlineData("MinItems = 2, MaxItems = 3", 2, "")]
    [InlineData("MinItems = 2, MaxItems = 3", 4, "must have 2 to 3 items")]
    [InlineData("MinItems = 2", 1, "must have at least 2 items")]
    [InlineData("MaxItems = 3", 4, "must have at most 3 items")]
    [InlineData("MinLength = 2, MaxLength = 3", 4, "")]
    public void NumberOfItems_IsHeldAgainstTheAttribute(string facts, int count, string rules) =>
        Assert.Equal(rules, string.Join("; ", Of($"ApiConstraint({facts})")!.BrokenByItems(count)));

    [Theory]
    [InlineData("ApiConstraint(UniqueItems = true)", "a,b,a", true)]
    [InlineData("ApiConstraint(UniqueItems = true)", "a,b,c", false)]
    [InlineData("ApiConstraint(UniqueItems = false)", "a,b,a", false)]
    [InlineData("ApiConstraint(MinItems = 1)", "a,a", false)]
    [InlineData("ApiConstraint(UniqueItems = true), ApiConstraint(MinItems = 1)", "a,a", true)]
    [InlineData("ApiConstraint(UniqueItems = true), ApiConstraint(UniqueItems = true)", "a,a", true)]
    public void EqualItems_AreHeldAgainstTheAttribute(string attributes, string items, bool areBroken) =>
        Assert.Equal(areBroken ? ["must not have equal items"] : [], Of(attributes)!.BrokenByEqual(items.Split(',')));

    [Fact]
    public void AttributeOfTheItems_IsNotOneOfTheList()
    {
        var constraints = Of("ApiConstraint(MinLength = 1), ApiConstraint(OfItems = true, MinLength = 3)")!;

        Assert.Empty(constraints.BrokenBy("a"));
        Assert.Equal(["must have at least 3 characters"], constraints.Item!.BrokenBy("a"));
        Assert.Null(Of("ApiConstraint(MinLength = 1)")!.Item);
    }

    [Theory]
    [InlineData("StringLength(4), ApiConstraint(Format = \"ipv4\")")]
    [InlineData("ApiConstraint(Format = \"ipv4\"), StringLength(4)")]
    [InlineData("ApiConstraint(Format = \"ipv4\"), ApiConstraint(MaxLength = 4)")]
    [InlineData("ApiConstraint(MaxLength = 4), ApiConstraint(Format = \"ipv4\")")]
    [InlineData("ApiConstraint(MaxLength = 4), ApiConstraint(Format = \"ipv4\"), Required")]
    [InlineData("ApiConstraint(MaxLength = 9), ApiConstraint(Format = \"ipv6\"), ApiConstraint(MaxLength = 4, Format = \"ipv4\")")]
    public void WhatSeveralAttributesSay_HoldsTogether_AndTheLastOneCounts(string attributes) =>
        Assert.Equal(["must be an IPv4 address", "must have at most 4 characters"], Of(attributes)!.BrokenBy("abcde"));

    [Theory]
    [InlineData("ApiConstraint(MinItems = 1, Pattern = \"^a$\"), ApiConstraint(MinLength = 1)")]
    [InlineData("ApiConstraint(MinItems = 9, Pattern = \"^b$\"), ApiConstraint(MinItems = 1, Pattern = \"^a$\")")]
    public void ItemsAndPattern_HoldBesideOtherAttributes(string attributes)
    {
        Assert.Equal(["must have at least 1 items"], Of(attributes)!.BrokenByItems(0));
        Assert.Equal(["must match ^a$"], Of(attributes)!.BrokenBy("b"));
    }

    [Theory]
    [InlineData("System.Obsolete")]
    [InlineData("Required")]
    [InlineData("Range(1, 5)")]
    [InlineData("Range(typeof(decimal), \"1\", \"5\")")]
    [InlineData("AllowedValues(\"a\", \"b\")")]
    [InlineData("ApiKey(Pattern = \"^a$\")")]
    [InlineData("RegularExpression")]
    [InlineData("StringLength")]
    [InlineData("Range")]
    [InlineData("Other.EmailAddress")]
    [InlineData("Other.ApiConstraint(MinLength = 2)")]
    public void AnyOtherAttribute_SaysNothing(string attribute) => Assert.Null(Of(attribute));

    [Fact]
    public void AttributeOfTheFramework_SaysNothingOutsideTheContract()
    {
        Assert.Null(Of("EmailAddress", mark: ""));
        Assert.NotNull(Of("ApiConstraint(MinLength = 2)", mark: ""));
    }

    private static DeclaredConstraints? Of(string attributes, string mark = "[System.CodeDom.Compiler.GeneratedCode(\"BizKitHub.Generator\", \"1.0\")]")
    {
        var compilation = Consumer.OfBizKitHub.Compile($$"""
            using System.ComponentModel.DataAnnotations;
            using BizKitHub;

            {{mark}}
            internal sealed class Part
            {
                [{{attributes}}]
                public object? Value { get; set; }
            }

            namespace Other
            {
                internal sealed class EmailAddressAttribute : System.Attribute { }
                internal sealed class ApiConstraintAttribute : System.Attribute { public int MinLength { get; set; } }
            }
            """);
        return DeclaredConstraints.Of(compilation.GetTypeByMetadataName("Part")!.GetMembers("Value").Single(), new ContractSymbols());
    }
}
