using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>Why a text is no YAML, in the words of an author, and where he has to look.</summary>
public sealed class YamlFailuresTests
{
    private const string Tab = "A tab is used for indentation; YAML allows spaces only";

    [Theory]
    [InlineData("a:\n«\t»- b\n")]
    [InlineData("a:\n  b: 1\n  «\t»c: 2\n")]
    [InlineData("a:\n  b: 1\n«\t»  c: 2\n")]
    [InlineData("a: b\n# c\n«\t»d: e\n")]
    [InlineData("a: b\n \t# c\n«\t»d: e\n")]
    [InlineData("a: b\n\t\n«\t»d: e\n")]
    [InlineData("a:\r\n«\t»b: 1\r\n")]
    [InlineData("a: 1\nb: 2\nc:\n  d: 3\n  e:\n  «\t»f: 4")]
    public void TabThatIndents_IsShown(string marked) => Assert.Equal(Tab, Refused(marked));

    [Theory]
    [InlineData("x: 1\na:\n \t\n  b: «@»\n", "A value cannot begin with '@'; put it in quotes")]
    [InlineData("x: 1\r\na:\r\n \t\r\n  b: «@»\r\n", "A value cannot begin with '@'; put it in quotes")]
    [InlineData("x: 1\na:\n \t# c\n  b: «@»\n", "A value cannot begin with '@'; put it in quotes")]
    [InlineData("x:\ta\ny: «@»\n", "A value cannot begin with '@'; put it in quotes")]
    [InlineData("{a: 1,\n\tb: «@»}\n", "A value cannot begin with '@'; put it in quotes")]
    public void OtherTab_IsNotBlamed(string marked, string message) => Assert.Equal(message, Refused(marked));

    [Theory]
    [InlineData("a: «%»b\n", "A value cannot begin with '%'; put it in quotes")]
    [InlineData("a: b«:» c: d\n", "A second ': ' stands in this value; put the value in quotes")]
    [InlineData("a: b\n  c«:» d\n", "A second ': ' stands in this value; put the value in quotes")]
    [InlineData("a: 1\n«b»\nc: 2\n", "This line does not fit the mapping above: check its indentation")]
    [InlineData("a: 'x' «y»\n", "This line does not fit the mapping above: check its indentation")]
    [InlineData("a: [1] «2»\n", "This line does not fit the mapping above: check its indentation")]
    [InlineData("a:\n  - b\n  «c»: d\n", "This line does not fit the list above: check its indentation and its '-'")]
    [InlineData("- a\n- «\"b\n»", "The quoted text that begins here is not closed")]
    [InlineData("a: «\"x\n»y\"\n", "The quoted text that begins here is not closed")]
    [InlineData("a: «\"b\n»---\nc\"\n", "The quoted text that begins here is not closed")]
    [InlineData("a: «\"\\ud83d»\"\n", "An escape in this quoted text stands for no character")]
    [InlineData("a: «\"\\U»00110000\"\n", "An escape in this quoted text stands for no character")]
    [InlineData("a: «&»\n", "This is not YAML: While scanning an anchor or alias, found value containing disallowed: []{},")]
    [InlineData("a: «!<x» y\n", "This is not YAML: While scanning a tag, did not find the expected '>'")]
    [InlineData("%TAG ! x\n«%»TAG ! y\n---\na: 1\n", "This is not YAML: Found duplicate %TAG directive")]
    [InlineData("a: 1\nb: \u0085«\u0001»\n", "The control character U+0001 is not allowed in a document")]
    [InlineData("a: \"«\u001F»\"\n", "The control character U+001F is not allowed in a document")]
    public void Breach_IsExplainedWhereItStands(string marked, string message) => Assert.Equal(message, Refused(marked));

    private static string Refused(string marked)
    {
        var text = new MarkedText(marked);
        Assert.Null(SourceTreeReader.Read("a.yaml", text.Text, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken, out var failure));
        Assert.Equal((text.Span, text.Text[text.Span.Start..text.Span.End]), (failure!.Span, text.Text[failure.Span.Start..failure.Span.End]));
        return failure.Message;
    }
}
