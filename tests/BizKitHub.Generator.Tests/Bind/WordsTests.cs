using BizKitHub.Generator.Bind;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What becomes of names in other scripts, of shouted and of long ones, and when two names are the same.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("Příliš žluťoučký kůň", "PrilisZlutouckyKun")]
    [InlineData("àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿß", "Aaaaaaaceeeeiiiidnoooooouuuuytys")]
    [InlineData("ĀāŸžſ", "AaYzs")]
    [InlineData("x÷y", "XY")]
    [InlineData("x×y", "XY")]
    [InlineData("e\u0301a\u20dd", "Ea")]
    [InlineData("ƀ", "U0180")]
    [InlineData("имя", "U0438U043CU044F")]
    [InlineData("Ⅷ", "U2167")]
    [InlineData("ǅ", "U01C5")]
    [InlineData("ʰ", "U02B0")]
    [InlineData("٣", "U0663")]
    [InlineData("a²", "AU00B2")]
    [InlineData("𝒳", "U1D4B3")]
    [InlineData("a😀b", "AU1F600b")]
    [InlineData("a€b", "AB")]
    [InlineData("a—b", "AB")]
    [InlineData("€", "Empty")]
    [InlineData("\u0301", "Empty")]
    public void NameInAnyScript_IsSpelledInPlainLetters(string wireName, string identifier) => Assert.Equal(identifier, Words.Pascal(wireName).Text);

    [Fact]
    public void HalfACharacter_IsASeparator()
    {
        Assert.Equal("A", Words.Pascal("a\ud83d").Text);
        Assert.Equal("AB", Words.Pascal("a\ude00b").Text);
        Assert.Equal("AB", Words.Pascal("a\ud83db").Text);
    }

    [Theory]
    [InlineData("ČSN", "Csn")]
    [InlineData("ČR", "CR")]
    [InlineData("ČRa", "CRa")]
    [InlineData("ČÁST_DVĚ", "CastDve")]
    [InlineData("1ABC", "_1abc")]
    [InlineData("1A", "_1A")]
    [InlineData("ABC", "Abc")]
    [InlineData("AB_CDE", "ABCde")]
    [InlineData("ABc", "ABc")]
    [InlineData("ABC1", "Abc1")]
    [InlineData("abc", "Abc")]
    [InlineData("123", "_123")]
    public void ShoutedName_IsSaidQuietly(string wireName, string identifier) => Assert.Equal(identifier, Words.Pascal(wireName).Text);

    [Theory]
    [InlineData("-", "Minus")]
    [InlineData("+", "Plus")]
    [InlineData("--", "MinusMinus")]
    [InlineData("-é", "MinusE")]
    [InlineData("+a", "PlusA")]
    [InlineData("-a-b", "MinusAB")]
    [InlineData("*a", "A")]
    [InlineData("a-", "A")]
    [InlineData("a+1", "A1")]
    [InlineData("-_a", "A")]
    [InlineData("\u0001", "U0001")]
    [InlineData("\t", "U0009")]
    [InlineData("(", "U0028")]
    public void Sign_IsSpelledWhereItTellsNamesApart(string wireName, string identifier) => Assert.Equal(identifier, Words.Pascal(wireName).Text);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("ABc", "aBc")]
    [InlineData("ABC", "abc")]
    [InlineData("AbC", "abC")]
    [InlineData("2fa", "_2fa")]
    [InlineData("company-name", "companyName")]
    [InlineData("HTTPStatus", "httpStatus")]
    public void Parameter_BeginsWithASmallWord(string wireName, string parameter) => Assert.Equal(parameter, Words.Camel(wireName).Text);

    [Fact]
    public void NamesTogether_AreOne()
    {
        Assert.Equal("GetUserById", Words.Pascal(["GET", "user", "By-id"]).Text);
        Assert.Equal("A2b", Words.Pascal(["a", "2b"]).Text);
        Assert.Equal("_2bA", Words.Pascal(["2b", "a"]).Text);
    }

    [Theory]
    [InlineData("get-account_info", "get|account|info")]
    [InlineData("--a--b--", "a|b")]
    [InlineData("a1 b", "a1|b")]
    [InlineData("*/", "Star|Slash")]
    [InlineData("", "Empty")]
    public void Words_StandBetweenSeparators(string wireName, string words) => Assert.Equal(words, string.Join('|', Words.Split(wireName)));

    /// <summary>Names of an emitted client are the same in every version: somebody's code has them.</summary>
    [Fact]
    public void LongName_EndsInANumberOfAllOfIt()
    {
        string longest = new('a', 160);

        Assert.Equal("A" + longest[1..], Words.Pascal(longest).Text);
        Assert.Equal("A" + new string('a', 143) + "DB61CF5F3551374C", Words.Pascal(longest + "a").Text);
        Assert.Equal("A" + new string('a', 143) + "DB61D25F35513C65", Words.Pascal(longest + "b").Text);
        Assert.Equal("_1" + longest[1..], Words.Pascal("1" + longest[1..]).Text);
        Assert.Equal(160, Words.Pascal([longest, "b"]).Text.Length);
    }

    [Theory]
    [InlineData("post-feedback", "postFeedback", true)]
    [InlineData("ID", "id", true)]
    [InlineData("a-b", "a", false)]
    [InlineData("a", "a-b", false)]
    [InlineData("--a", "a--", true)]
    [InlineData("--a", "b--", false)]
    [InlineData("a_", "a", true)]
    [InlineData("a", "a_", true)]
    [InlineData("é", "E", true)]
    [InlineData("é", "f", false)]
    [InlineData("+1", "plus-1", true)]
    [InlineData("1", "-1", false)]
    [InlineData("a€b", "A-B", true)]
    public void SameNames_DifferInCaseAndSeparatorsOnly(string left, string right, bool isSame)
    {
        Assert.Equal(isSame, Words.AreSame(left, right));
        Assert.Equal(isSame, Words.AreSame(right, left));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("z9", true)]
    [InlineData("A", true)]
    [InlineData("Z_-~", true)]
    [InlineData("a\u007f", true)]
    [InlineData("a\u0080", false)]
    [InlineData("aé", false)]
    [InlineData("éa", false)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("_a", false)]
    [InlineData("@a", false)]
    [InlineData("[a", false)]
    [InlineData("`a", false)]
    [InlineData("{a", false)]
    public void PlainName_BeginsWithALetterAndIsAscii(string wireName, bool isPlain) => Assert.Equal(isPlain, PlainWords.IsPlain(wireName));

    [Fact]
    public void PlainName_IsNoLongerThanANameMayBe()
    {
        Assert.True(PlainWords.IsPlain(new string('a', 160)));
        Assert.False(PlainWords.IsPlain(new string('a', 161)));
    }

    [Fact]
    public void LettersAndDigits_AreThoseOfAscii() => Assert.All(
        Enumerable.Range(0, 512).Select(c => (char)c),
        c => Assert.Equal(char.IsAsciiLetterOrDigit(c), PlainWords.IsLetterOrDigit(c)));

    /// <summary>The short way of plain names is no other way: a separator outside of ASCII at the end sends the same words the long way.</summary>
    [Fact]
    public void PlainName_IsCalledAsOnTheLongWay() => Prop.ForAll(
        Names().ToArbitrary(),
        Names().ToArbitrary(),
        (left, right) => Words.Pascal(left) == Words.Pascal(left + "\u2003")
            && Words.AreSame(left, right) == Words.AreSame(left + "\u2003", right)
            && Words.AreSame(left, left.Replace("-", "_.", StringComparison.Ordinal).ToUpperInvariant()))
        .QuickCheckThrowOnFailure();

    private static Gen<string> Names() =>
        from first in Gen.Elements("a", "B", "z", "Z")
        from rest in Gen.ListOf(Gen.Elements('a', 'A', 'b', 'Z', 'z', '0', '9', '_', '-', ' ', '~', '/', ':', '@', '['))
        select first + new string([.. rest.Take(9)]);
}
