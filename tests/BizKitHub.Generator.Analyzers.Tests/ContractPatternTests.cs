namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Expressions of a contract, as its own language means them.</summary>
public sealed class ContractPatternTests
{
    [Theory]
    [InlineData("^ab", "abc", true)]
    [InlineData("^ab", "ba", false)]
    [InlineData("ab", "b", false)]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^a\$", "a$b", true)]
    [InlineData(@"^a\$", "a", false)]
    [InlineData(@"^a\\$", @"a\", true)]
    [InlineData(@"^a\\$", "a\\\n", false)]
    [InlineData(@"^a\\\$", @"a\$b", true)]
    [InlineData("$", "", true)]
    [InlineData("(", "(", null)]
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", null)]
    public void Text_MatchesOrNot_OrNobodyKnows(string pattern, string text, bool? isMatch)
    {
        var expression = new ContractPattern(pattern);

        Assert.Equal(isMatch, expression.IsMatch(text));
        Assert.Equal(pattern, expression.ToString());
    }

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("a\nb\u0007", "a b ")]
    [InlineData("\r\n", "  ")]
    [InlineData("", "")]
    public void WordsOfAContract_StayOnOneLine(string words, string line) => Assert.Equal(line, MessageText.OneLine(words));
}
