using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The door for comments: every line is one, and every sign is text.</summary>
public sealed class DocCommentTests
{
    private static readonly Code Fallback = Code.Of($"Nothing <c>said</c>.");

    [Theory]
    [InlineData("Plain, from a space to ~.", "Plain, from a space to ~.")]
    [InlineData("a&b", "a&amp;b")]
    [InlineData("a<b", "a&lt;b")]
    [InlineData("a>b", "a&gt;b")]
    [InlineData("a\tb", "a    b")]
    [InlineData("café", "café")]
    [InlineData("a\u0001b\u007fc", "abc")]
    [InlineData("a\u200bb\u202ec", "abc")]
    [InlineData("a\ue000b", "ab")]
    [InlineData("a\u0378b", "ab")]
    [InlineData("😀", "😀")]
    [InlineData("a😀b", "a😀b")]
    [InlineData("\u0001", "")]
    [InlineData("\u202e", "")]
    [InlineData("see `a`", "see <c>a</c>")]
    [InlineData("`a` and `b`", "<c>a</c> and <c>b</c>")]
    [InlineData("`List<int>`", "<c>List&lt;int&gt;</c>")]
    [InlineData("one ` alone", "one ` alone")]
    [InlineData("``", "``")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\rb", "a b")]
    [InlineData("a\u0085b", "a b")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("a\u2029b", "a b")]
    public void Text_IsShownAndNeverObeyed(string text, string shown) => Assert.Equal(shown, DocComment.Text(text).Text);

    /// <summary>No theory has these as data: what carries the data to a test would replace them.</summary>
    [Fact]
    public void HalfACharacter_IsLeftOut()
    {
        Assert.Equal("ab", DocComment.Text("a\ud83db").Text);
        Assert.Equal("ab", DocComment.Text("a\ude00b").Text);
        Assert.Equal("a", DocComment.Text("a\ud83d").Text);
        Assert.Equal("a😀", DocComment.Text("a\ud83d\ud83d\ude00").Text);
    }

    [Fact]
    public void Documentation_IsASummaryRemarksAndAnExample()
    {
        Assert.Equal("/// <summary>Nothing <c>said</c>.</summary>", Of(Documentation.None));
        Assert.Equal("/// <summary>One line.</summary>", Of(new("One line.")));
        Assert.Equal(
            """
            /// <summary>
            /// Two
            ///
            /// lines.
            /// </summary>
            /// <remarks>More.</remarks>
            /// <example>&lt;a&gt; `b`</example>
            """,
            Of(new("Two\n \nlines.", "More.", "<a> `b`")));
    }

    [Fact]
    public void Default_IsTheLastOfTheRemarks()
    {
        Assert.Equal("/// <summary>It.</summary>\n/// <remarks>Default: 5.</remarks>", Of(new("It.", Default: "5")));
        Assert.Equal("/// <summary>It.</summary>\n/// <remarks>\n/// More.\n/// Default: 5.\n/// </remarks>", Of(new("It.", "More.", Default: "5")));
    }

    [Fact]
    public void Parameter_SaysWhatItMeansToLeaveItOut()
    {
        Assert.Null(DocComment.Parameter(Documentation.None, "size"));
        Assert.Equal("How big.", DocComment.Parameter(new("How big."), "size"));
        Assert.Equal("How big. Default: 5.", DocComment.Parameter(new("How big.", Default: "5"), "size"));
        Assert.Equal("The parameter size. Default: 5.", DocComment.Parameter(new(null, Default: "5"), "size"));
    }

    [Fact]
    public void Element_OpensOnItsFirstLineAndClosesOnItsLast()
    {
        Assert.Equal("/// <p>Nothing <c>said</c>.</p>", Element(null));
        Assert.Equal("/// <p>One &lt;line&gt;.</p>", Element("One <line>."));
        Assert.Equal("/// <p>One\n/// two</p>", Element("One\ntwo"));
        Assert.Equal("/// <p>One\n/// two\n/// three\n/// four</p>", Element("One\ntwo\nthree\nfour"));
    }

    private static string Of(Documentation documentation) => DocComment.Of(documentation, Fallback).Text;

    private static string Element(string? text) => DocComment.Element(Code.Of($"<p>"), text, Fallback, Code.Of($"</p>")).Text;
}
