using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>Documents that are made to be too much.</summary>
public sealed class ParseLimitsTests
{
    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void TooManyCharacters_AreRefused(string path) =>
        Assert.Equal("The document is longer than 1,000 characters", Fail(path, new string(' ', 1_001), new() { Characters = 1_000 }));

    [Theory]
    [InlineData("a.json", "[1,1,1,1]")]
    [InlineData("a.json", "[[[[[]]]]]")]
    [InlineData("a.json", "{\"a\": {}, \"b\": [1, null]}")]
    [InlineData("a.yaml", "- 1\n- 1\n- 1\n- 1\n")]
    [InlineData("a.yaml", "a: {b: {c: {}}}\nd:\n")]
    [InlineData("a.yaml", "a: &x\nb: *x\nc: *x\nd: *x\n")]
    [InlineData("a.yaml", "a: &x [~]\nb: *x\n")]
    public void TooManyValues_AreRefused(string path, string text)
    {
        Assert.NotNull(Read(path, text, new() { Nodes = 4 }));
        Assert.Null(Read(path, text, new() { Nodes = 5 }));
    }

    [Theory]
    [InlineData("a.json", "[1,1,1,1]", 4, "The document holds more than 4 values")]
    [InlineData("a.json", "[[[[[]]]]]", 4, "The document holds more than 4 values")]
    [InlineData("a.yaml", "a: &x [1, 2]\nb: *x\nc: 1\n", 7, "The document holds more than 7 values")]
    public void TooManyValues_AreTold(string path, string text, int nodes, string message) => Assert.Equal(message, Fail(path, text, new() { Nodes = nodes }));

    [Fact]
    public void GreatLimits_AreEasyToRead()
    {
        Assert.Equal("The document holds more than 1,000 values", Fail("a.json", "[" + string.Join(',', Enumerable.Repeat("1", 1_000)) + "]", new() { Nodes = 1_000 }));
        Assert.Equal("A name is longer than 1,000 characters", Fail("a.json", "{\"" + new string('a', 1_001) + "\": 1}", new() { NameLength = 1_000 }));
    }

    [Theory]
    [InlineData("a.json", "[[[1]]]")]
    [InlineData("a.yaml", "- - - 1\n")]
    [InlineData("a.yaml", "a: &x [[1]]\n\nb: [*x]\n")]
    public void TooManyLevels_AreRefused(string path, string text)
    {
        var levels = text.Contains('&', StringComparison.Ordinal) ? 4 : 3;

        Assert.Equal($"The document is nested more than {levels - 1} levels deep", Fail(path, text, new() { Depth = levels - 1 }));
        Assert.Null(Read(path, text, new() { Depth = levels }));
    }

    [Theory]
    [InlineData("a.json", "{\"abcde\": 1}")]
    [InlineData("a.yaml", "abcde: 1\n")]
    [InlineData("a.yaml", "a: &x abcde\n*x : 1\n")]
    public void TooLongName_IsRefused(string path, string text)
    {
        Assert.Equal("A name is longer than 4 characters", Fail(path, text, new() { NameLength = 4 }));
        Assert.Null(Read(path, text, new() { NameLength = 5 }));
    }

    [Fact]
    public void TooManyRepetitions_AreRefused()
    {
        const string Text = "a: &x [1, 2]\nb: *x\nc: *x\n";

        Assert.Equal("The aliases of the document repeat more than 5 values", Fail("a.yaml", Text, new() { AliasedNodes = 5 }));
        Assert.Null(Read("a.yaml", Text, new() { AliasedNodes = 6 }));
    }

    [Fact]
    public void AliasBomb_IsRefusedAtOnce()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Assert.Equal("The aliases of the document repeat more than 500,000 values", Fail("a.yaml", bomb, ParseLimits.Default));
    }

    [Theory]
    [InlineData("a.json", "[")]
    [InlineData("a.yaml", "[")]
    [InlineData("a.yaml", "- ")]
    [InlineData("a.json", "{\"a\":")]
    public void AbyssOfLevels_TakesNoStack(string path, string level) =>
        Assert.Equal(
            "The document is nested more than 200 levels deep",
            Fail(path, string.Concat(Enumerable.Repeat(level, 100_000)), ParseLimits.Default));

    private static string Fail(string path, string text, ParseLimits limits) => Assert.IsType<ReadFailure>(Read(path, text, limits)).Message;

    private static ReadFailure? Read(string path, string text, ParseLimits limits)
    {
        SourceTreeReader.Read(path, text, limits, new RepairLog(), TestContext.Current.CancellationToken, out var failure);
        return failure;
    }
}
