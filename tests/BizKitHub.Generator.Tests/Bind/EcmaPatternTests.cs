using System.Text.RegularExpressions;
using BizKitHub.Generator.Bind.Schemas;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What a pattern of a contract finds in a text, .NET's translation matches the whole of; no more and no less.</summary>
public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("a", "bab", true)]
    [InlineData("a", "b", false)]
    [InlineData("^a", "ab", true)]
    [InlineData("^a", "ba", false)]
    [InlineData("a$", "ba", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "ba", false)]
    [InlineData("^a$", "ab", false)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^\d$", "7", true)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^[\d.]$", "7", true)]
    [InlineData(@"^[\d.]$", "٣", false)]
    [InlineData(@"^\w$", "_", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^[\w-]$", "Z", true)]
    [InlineData(@"^[\w-]$", "é", false)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData(@"^\D$", "3", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\W$", "a", false)]
    [InlineData(@"^\/\-$", "/-", true)]
    [InlineData(@"^[\/]$", "/", true)]
    [InlineData(@"^[\/]$", @"\", false)]
    [InlineData(@"^[a\-c]$", "-", true)]
    [InlineData(@"^[a\-c]$", "b", false)]
    [InlineData("^a|b$", "ax", true)]
    [InlineData("^a|b$", "xb", true)]
    [InlineData("^a|b$", "xax", false)]
    [InlineData("^(a|b)$", "b", true)]
    [InlineData("^(a|b)$", "xb", false)]
    [InlineData("^(a)|b$", "xb", true)]
    [InlineData("^[a|b]$", "|", true)]
    [InlineData("^[a|b]$", "xb", false)]
    [InlineData("^[(]a|b$", "xb", true)]
    [InlineData("^(a[)]|b)$", "xb", false)]
    [InlineData(@"^\(a|b$", "xb", true)]
    [InlineData(@"^a\|b$", "a|b", true)]
    [InlineData(@"^a\|b$", "xa|b", false)]
    [InlineData(@"^[\]|]$", "]", true)]
    [InlineData(@"^[\]|]$", "x]", false)]
    [InlineData(@"^a\$", "a$b", true)]
    [InlineData(@"^a\\$", @"a\", true)]
    [InlineData(@"^a\\$", @"a\b", false)]
    [InlineData(@"^a\\\$", @"a\$b", true)]
    [InlineData(@"^a\\$", "a\\\n", false)]
    [InlineData("^(a|b)$", "a\n", false)]
    [InlineData(@"^[a]\d$", "a7", true)]
    [InlineData(@"^[a]\W$", "a-", true)]
    public void Translation_FindsTheSameTexts(string pattern, string text, bool isFound)
    {
        string translated = Assert.IsType<string>(EcmaPattern.ToFullMatch(pattern));
        Match match = Regex.Match(text, translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

        Assert.Equal(isFound, match.Success && match.Length == text.Length);
    }

    [Theory]
    [InlineData(@"a\")]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("*")]
    public void WhatIsNoPattern_HasNone(string pattern) => Assert.Null(EcmaPattern.ToFullMatch(pattern));

    [Fact]
    public void PatternThatNobodyWrites_IsNotTried()
    {
        Assert.NotNull(EcmaPattern.ToFullMatch(new string('a', 2_000)));
        Assert.Null(EcmaPattern.ToFullMatch(new string('a', 2_001)));
    }
}
