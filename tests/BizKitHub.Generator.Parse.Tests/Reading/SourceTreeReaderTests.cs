using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>Which texts are read as JSON, and which as YAML.</summary>
public sealed class SourceTreeReaderTests
{
    private const string WideBlankLine = "a: 1\na: |-\n        \n\n    Text\n";

    [Theory]
    [InlineData("{}", true)]
    [InlineData("[]", true)]
    [InlineData(" \t\r\n{", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("a: {}", false)]
    [InlineData("\"a\"", false)]
    [InlineData("# {", false)]
    public void TextThatBeginsWithABracket_LooksLikeJson(string text, bool isJson)
    {
        Assert.Equal(isJson, SourceTreeReader.LooksLikeJson(text, start: 0));
        Assert.Equal(isJson, SourceTreeReader.LooksLikeJson("\uFEFF" + text, start: 1));
    }

    [Theory]
    [InlineData("a.json", "{\"a\": 1}", "{\"a\":1}")]
    [InlineData("a.yaml", "{\"a\": 1}", "{\"a\":1}")]
    [InlineData("a.yaml", "{a: 1}", "{\"a\":1}")]
    [InlineData("a.json", "a: 1\n", "{\"a\":1}")]
    [InlineData("a.json", "\uFEFF{\"a\": 1}", "{\"a\":1}")]
    [InlineData("a.yaml", "\uFEFFa: 1", "{\"a\":1}")]
    [InlineData("a.yaml", "{\"a\": \"\\ud83d\\ude00\"}", "{\"a\":\"\\uD83D\\uDE00\"}")]
    [InlineData("a.yaml", "a: |-\n        \n\n    Text\n", "{\"a\":\"\\n\\nText\"}")]
    public void Text_IsReadWhateverItsNameSays(string path, string text, string json) => Assert.Equal(json, Read(path, text, out _)!.Root!.ToJsonString());

    [Theory]
    [InlineData("a.json", "{a: 1}", "A key in double quotes is expected here")]
    [InlineData("a.JSON", "[1,]", "There is a ',' too much in front of this ']'")]
    [InlineData("a.yaml", "{\"a\": 1", "A ',' or '}' is missing in this mapping")]
    public void BrokenText_IsExplainedAsWhatItClaimsToBe(string path, string text, string message)
    {
        Assert.Null(Read(path, text, out var failure));
        Assert.Equal(message, failure!.Message);
    }

    [Fact]
    public void WhatTheFirstReaderHasFound_IsForgottenWithIt()
    {
        Read("a.yaml", "{\"a\": 1, \"a\": 2, b: 3}", out _, out var once);
        Read("a.yaml", WideBlankLine, out _, out var twice);

        Assert.Equal(["The key 'a' stands twice in one mapping; the last one counts"], once);
        Assert.Equal(["The key 'a' stands twice in one mapping; the last one counts"], twice);
    }

    [Fact]
    public void TextOfTheLimitsLength_IsRead()
    {
        var limits = new ParseLimits { Characters = 4 };

        Assert.NotNull(SourceTreeReader.Read("a.json", "[12]", limits, new RepairLog(), TestContext.Current.CancellationToken, out _));
        Assert.Null(SourceTreeReader.Read("a.json", "[123]", limits, new RepairLog(), TestContext.Current.CancellationToken, out var failure));
        Assert.Equal(new ReadFailure(default, "The document is longer than 4 characters"), failure);
    }

    private static SourceTree? Read(string path, string text, out ReadFailure? failure) => Read(path, text, out failure, out _);

    private static SourceTree? Read(string path, string text, out ReadFailure? failure, out IEnumerable<string> told)
    {
        var log = new RepairLog();
        var tree = SourceTreeReader.Read(path, text, ParseLimits.Default, log, TestContext.Current.CancellationToken, out failure);
        told = log.ToProblems(new SpecPositions([new("", SourceText.From(text), 0)], root: null, new SourceMap(0)), 10).Select(p => p.Message);
        return tree;
    }
}
