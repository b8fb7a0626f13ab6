using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests.Support;

/// <summary>A document in which a test marks the place it speaks of: <c>«like this»</c>.</summary>
internal sealed class MarkedText
{
    private const string Opening = "«";
    private const string Closing = "»";

    public MarkedText(string marked)
    {
        var start = marked.IndexOf(Opening, StringComparison.Ordinal);
        var end = marked.IndexOf(Closing, StringComparison.Ordinal);
        Assert.True(start >= 0 && end >= start, "The text marks no place.");
        Span = TextSpan.FromBounds(start, end - Opening.Length);
        Text = marked.Remove(end, Closing.Length).Remove(start, Opening.Length);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    /// <summary>The marked place in lines and columns, found by counting line ends.</summary>
    public LinePositionSpan Lines => new(Position(Span.Start), Position(Span.End));

    private LinePosition Position(int offset)
    {
        var before = Text[..offset];
        return new(before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
