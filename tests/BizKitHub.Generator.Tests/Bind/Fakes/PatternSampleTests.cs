using System.Text.RegularExpressions;
using BizKitHub.Generator.Bind.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>The text that is made of a regular expression.</summary>
public sealed class PatternSampleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("^abc$", "abc")]
    [InlineData("a.c", "aac")]
    [InlineData("a|b", "a")]
    [InlineData("a|b|c", "a")]
    [InlineData("|b", "")]
    [InlineData("x[b-d]y", "xby")]
    [InlineData("\\d\\.\\w", "0.a")]
    [InlineData("\\bab\\B", "ab")]
    [InlineData("\\Aab\\z", "ab")]
    [InlineData("ab\\Z", "ab")]
    [InlineData("a]b}", "a]b}")]
    public void Text_HasWhatThePatternSays(string pattern, string text) => Assert.Equal(text, PatternSample.Of(pattern, extra: 0));

    [Theory]
    [InlineData("a*b", 0, "b")]
    [InlineData("a*b", 2, "aab")]
    [InlineData("a+b", 0, "ab")]
    [InlineData("a+b", 2, "aaab")]
    [InlineData("a?b", 0, "b")]
    [InlineData("a?b", 1, "ab")]
    [InlineData("a?b", 2, "ab")]
    [InlineData("a{3}b", 0, "aaab")]
    [InlineData("a{3}b", 2, "aaab")]
    [InlineData("a{0}b", 1, "b")]
    [InlineData("a{2,3}b", 0, "aab")]
    [InlineData("a{2,3}b", 1, "aaab")]
    [InlineData("a{2,3}b", 2, "aaab")]
    [InlineData("a{2,}b", 0, "aab")]
    [InlineData("a{2,}b", 3, "aaaaab")]
    [InlineData("a*?b", 1, "ab")]
    [InlineData("a+?b", 0, "ab")]
    [InlineData("a??b", 1, "ab")]
    [InlineData("a{2}?b", 0, "aab")]
    [InlineData("a{2,}?", 0, "aa")]
    [InlineData("[ab]{2}", 0, "aa")]
    [InlineData("(ab){2}c", 0, "ababc")]
    [InlineData("(ab)*c*", 2, "ababcc")]
    [InlineData("(a|b){2}", 0, "aa")]
    [InlineData("(a*b){2}", 1, "abab")]
    public void Repetition_IsAsFewAsItTakes_AndSoManyMore(string pattern, int extra, string text) => Assert.Equal(text, PatternSample.Of(pattern, extra));

    [Theory]
    [InlineData("a{", "a{")]
    [InlineData("a{}", "a{}")]
    [InlineData("a{x}", "a{x}")]
    [InlineData("a{,3}", "a{,3}")]
    [InlineData("a{1,x}", "a{1,x}")]
    [InlineData("a{1,2,3}", "a{1,2,3}")]
    [InlineData("a{-1}", "a{-1}")]
    [InlineData("a{ 1}", "a{ 1}")]
    [InlineData("{2}", "{2}")]
    public void BracesThatCountNothing_AreLetters(string pattern, string text) => Assert.Equal(text, PatternSample.Of(pattern, extra: 1));

    [Theory]
    [InlineData("(a)b", "ab")]
    [InlineData("()b", "b")]
    [InlineData("(|a)b", "b")]
    [InlineData("(a|b)c", "ac")]
    [InlineData("((a)(b))c", "abc")]
    [InlineData("(?:a)b", "ab")]
    [InlineData("(?>a)b", "ab")]
    [InlineData("(?<name>a)b", "ab")]
    [InlineData("(?=a)b", "b")]
    [InlineData("(?!a)b", "b")]
    [InlineData("(?<=a)b", "b")]
    [InlineData("(?<!a)b", "b")]
    [InlineData("(?=a|c)b", "b")]
    public void Group_IsWhatIsInIt_UnlessItLooksAround(string pattern, string text) => Assert.Equal(text, PatternSample.Of(pattern, extra: 0));

    [Theory]
    [InlineData("(")]
    [InlineData("(a")]
    [InlineData("(a|b")]
    [InlineData(")")]
    [InlineData("a)")]
    [InlineData("a|b)")]
    [InlineData("(?")]
    [InlineData("(?a")]
    [InlineData("(?i)a")]
    [InlineData("(?:a")]
    [InlineData("[a")]
    [InlineData("a|[b")]
    [InlineData("a|(")]
    [InlineData("(a|*)")]
    [InlineData("*")]
    [InlineData("+")]
    [InlineData("?")]
    [InlineData("a|*")]
    [InlineData("a**")]
    [InlineData("\\")]
    [InlineData("a\\")]
    [InlineData("\\q")]
    [InlineData("\\0")]
    [InlineData("(a)\\1")]
    [InlineData("(a)\\9")]
    [InlineData("(?<n>a)\\k<n>")]
    [InlineData("[^ -~]")]
    public void WhatIsNotUnderstood_HasNoText(string pattern) => Assert.Null(PatternSample.Of(pattern, extra: 0));

    [Fact]
    public void Text_IsNoLongerThanAnybodyReads()
    {
        Assert.Equal(1_000, PatternSample.Of("a{1000}", extra: 0)!.Length);
        Assert.Equal(1_000, PatternSample.Of("(abcdefghij){100}", extra: 0)!.Length);
        Assert.Equal(1_000, PatternSample.Of("b{10}(abcdefghij){99}", extra: 0)!.Length);
        Assert.Null(PatternSample.Of("a{1001}", extra: 0));
        Assert.Null(PatternSample.Of("a{1000}b", extra: 0));
        Assert.Null(PatternSample.Of("(abcdefghij){101}", extra: 0));
        Assert.Null(PatternSample.Of("(?:^){1001}", extra: 0));
        Assert.Equal("", PatternSample.Of("(?:^){1000}", extra: 0));
    }

    [Fact]
    public void Groups_StandInEachOtherToADepthThatAnybodyWrites()
    {
        Assert.Equal("a", PatternSample.Of(Nested(63), extra: 0));
        Assert.Null(PatternSample.Of(Nested(64), extra: 0));
        Assert.Equal(new string('a', 100), PatternSample.Of(string.Concat(Enumerable.Repeat("(a)", 100)), extra: 0));

        static string Nested(int depth) => new string('(', depth) + "a" + new string(')', depth);
    }

    /// <summary>Without what looks around or back, what is made is always a match.</summary>
    [Fact]
    public void TextOfAnyPattern_Matches() => Prop.ForAll(
        Patterns(depth: 2).ToArbitrary(),
        Gen.Choose(0, 3).ToArbitrary(),
        (pattern, extra) => PatternSample.Of(pattern, extra) is { } text
            && Regex.IsMatch(text, "\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(10)))
        .QuickCheckThrowOnFailure();

    private static Gen<string> Patterns(int depth)
    {
        Gen<string> atom = Gen.Elements("a", "é", "-", "\\.", "\\d", "\\w", "\\s", "\\W", "[b-d]", "[^a-z]", "[^\\w]", "[x\\d-]", "[\\x41-C_]", ".", "\\u0062", "\\p{Lu}");
        Gen<string> inner = depth == 0 ? atom : Gen.OneOf(
            atom,
            Patterns(depth - 1).Select(p => "(" + p + ")"),
            Patterns(depth - 1).Select(p => "(?:" + p + ")"),
            Patterns(depth - 1).Select(p => "(?<n>" + p + ")"));
        Gen<string> repeated = from one in inner from count in Gen.Elements("", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "+?", "{1,3}?") select one + count;
        Gen<string> sequence = Gen.NonEmptyListOf(repeated).Select(parts => string.Concat(parts.Take(2)));
        return from first in sequence from other in Gen.OneOf(Gen.Constant(""), sequence.Select(s => "|" + s)) select first + other;
    }
}
