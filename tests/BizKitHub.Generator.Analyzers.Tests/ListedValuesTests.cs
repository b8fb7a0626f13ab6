using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Whether a constant is one of the values that a contract lists, and which one was probably meant.</summary>
public sealed class ListedValuesTests
{
    private const string Mark = "[System.CodeDom.Compiler.GeneratedCode(\"BizKitHub.Generator\", \"1.0\")]";

    private static readonly ListedValues Sizes = Of(
        """
        [ApiValue("small")] public static Size Small => default;
        [ApiValue("medium")] public static Size Medium => default;
        [ApiValue("extra-large")] public static Size ExtraLarge => default;
        [ApiValue("1")] public static Size One => default;
        [ApiValue("-2.5")] public static Size MinusTwo => default;
        [ApiValue("other")] public Size Other => default;
        public static Size Unlisted => default;
        [System.Obsolete("old")] public static Size Old => default;
        """)!;

    [Theory]
    [InlineData("small", "Small")]
    [InlineData("extra-large", "ExtraLarge")]
    [InlineData("Small", null)]
    [InlineData("other", null)]
    [InlineData("old", null)]
    [InlineData("", null)]
    [InlineData("1", "One")]
    [InlineData(1, "One")]
    [InlineData(1L, "One")]
    [InlineData((byte)1, "One")]
    [InlineData(1.0, "One")]
    [InlineData(-2.5, "MinusTwo")]
    [InlineData(2, null)]
    [InlineData(true, null)]
    public void Constant_IsListedByItsFormOnTheWire(object constant, string? member) => Assert.Equal(member, Sizes.MemberOf(constant));

    [Fact]
    public void ZerosAtTheEndOfANumber_AreNotOnTheWire()
    {
        Assert.Equal("MinusTwo", Sizes.MemberOf(-2.50M));
        Assert.Equal("One", Sizes.MemberOf(1.000M));
    }

    [Theory]
    [InlineData("smal", "small")]
    [InlineData("Small", "small")]
    [InlineData("SMALLL", "small")]
    [InlineData("smll", "small")]
    [InlineData("sml", null)]
    [InlineData("mdium", "medium")]
    [InlineData("mediocre", null)]
    [InlineData("medicum", "medium")]
    [InlineData("extralarge", "extra-large")]
    [InlineData("extra-lag", "extra-large")]
    [InlineData("xtr-lag", null)]
    [InlineData("2", "1")]
    [InlineData("huge", null)]
    public void TextThatIsFewLettersOff_IsASlip(string text, string? meant) => Assert.Equal(meant, Sizes.Nearest(text)?.Text);

    [Theory]
    [InlineData("public static Size Small => default;", Mark, "struct")]
    [InlineData("[ApiValue(\"small\")] public static Size Small => default;", "", "struct")]
    [InlineData("[ApiValue(\"small\")] public static Size? Small => default;", Mark, "class")]
    [InlineData("[Own.ApiValue(\"small\")] public static Size Small => default;", Mark, "struct")]
    [InlineData("[ApiValue] public static Size Small => default;", Mark, "struct")]
    [InlineData("[ApiValue(null!)] public static Size Small => default;", Mark, "struct")]
    public void TypeWithoutListedValues_LetsEveryValueThrough(string members, string mark, string kind) => Assert.Null(Of(members, mark, kind));

    private static ListedValues? Of(string members, string mark = Mark, string kind = "struct")
    {
        var compilation = Consumer.OfBizKitHub.Compile($$"""
            using BizKitHub;

            {{mark}}
            public {{kind}} Size
            {
                {{members}}
            }

            namespace Own
            {
                internal sealed class ApiValueAttribute(string value) : System.Attribute { public string Value => value; }
            }
            """);
        return ListedValues.Of(compilation.GetTypeByMetadataName("Size")!, new ContractSymbols());
    }
}
