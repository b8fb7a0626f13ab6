namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What stands between brackets, in words, and what is in it.</summary>
public sealed class CharacterClassTests
{
    [Theory]
    [InlineData("A-Z", "upper-case letters", "AMZ", "@[a0")]
    [InlineData("a-z", "lower-case letters", "amz", "`{A0")]
    [InlineData("0-9", "digits", "059", "/:a")]
    [InlineData(@"\d", "digits", "059", "/:ad\\")]
    [InlineData("A-Za-z", "letters", "AZaz", "0[`")]
    [InlineData("a-zA-Z", "letters", "AZaz", "0")]
    [InlineData("a-zA-Z0-9", "letters or digits", "aZ9", "_-")]
    [InlineData(@"a-z\d", "lower-case letters or digits", "a9", "A-")]
    [InlineData("A-Za-z0-9_-", "letters, digits, '_' or '-'", "aZ9_-", ".")]
    [InlineData("a", "'a'", "a", "b")]
    [InlineData("ad", "'a' or 'd'", "ad", "05")]
    [InlineData("adc", "'a', 'd' or 'c'", "adc", "b")]
    [InlineData("a-a", "'a'", "a", "-b")]
    [InlineData("a-", "'a' or '-'", "a-", "b")]
    [InlineData("-a", "'-' or 'a'", "a-", "b")]
    [InlineData("_a-z", "lower-case letters or '_'", "_m", "-")]
    [InlineData(@"a\-z", "'a', '-' or 'z'", "a-z", "m\\")]
    [InlineData(@"\]\\", @"']' or '\'", @"]\", "[")]
    [InlineData(@"\\d", @"'\' or 'd'", @"\d", "05")]
    [InlineData(@"!-\/", @"characters of [!-\/]", "!*/", "0\\")]
    [InlineData("a-f0-9", "characters of [a-f0-9]", "afc09", "gA")]
    [InlineData("A-F_", "characters of [A-F_]", "AF_", "G")]
    public void ClassOfCharacters_IsSaidInWords(string source, string words, string members, string others)
    {
        var characters = CharacterClass.Parse(source)!;

        Assert.Equal(words, characters.ToString());
        Assert.All(members, member => Assert.True(characters.Contains(member), member.ToString()));
        Assert.All(others, other => Assert.False(characters.Contains(other), other.ToString()));
    }

    [Theory]
    [InlineData(@"\w")]
    [InlineData(@"a\s")]
    [InlineData(@"\1")]
    [InlineData(@"a\")]
    [InlineData("z-a")]
    [InlineData(@"a-\w")]
    [InlineData(@"a-\")]
    [InlineData(@"\w-z")]
    public void ClassThatNamesCharactersOtherwise_IsNotUnderstood(string source) => Assert.Null(CharacterClass.Parse(source));
}
