namespace BizKitHub.Generator.Parse.Tests;

/// <summary>A piece of a document in a message is one line of at most 120 characters.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("žluťoučký 😀")]
    public void ShortText_StaysAsItIs(string text) => Assert.Equal(text, Excerpt.Of(text));

    [Fact]
    public void TextOf120Characters_StaysAsItIs() => Assert.Equal(new string('a', 120), Excerpt.Of(new string('a', 120)));

    [Theory]
    [InlineData(121)]
    [InlineData(5_000)]
    public void LongerText_IsCut(int length) => Assert.Equal(new string('a', 120) + "…", Excerpt.Of(new string('a', length)));

    [Fact]
    public void Cut_LeavesNoHalfOfAPair()
    {
        var before = new string('a', 119);

        Assert.Equal(before + "…", Excerpt.Of(before + "😀 and more"));
        Assert.Equal(before[1..] + "😀…", Excerpt.Of(before[1..] + "😀 and more"));
    }

    [Fact]
    public void LineEndsAndControlCharacters_BecomeSpaces() => Assert.Equal("a b  c d e", Excerpt.Of("a\nb\r\nc\u0007d\u0085e"));
}
