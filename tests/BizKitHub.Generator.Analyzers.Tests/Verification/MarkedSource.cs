using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>C# in which <c>[|</c> and <c>|]</c> stand around the places that a rule must report.</summary>
internal sealed class MarkedSource
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    private MarkedSource(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var position = 0;
        while (marked.IndexOf(Opening, position, StringComparison.Ordinal) is var opening and >= 0)
        {
            var closing = marked.IndexOf(Closing, opening, StringComparison.Ordinal);
            Assert.True(closing > opening, "A marked place has no end.");
            text.Append(marked, position, opening - position);
            var content = marked[(opening + Opening.Length)..closing];
            spans.Add(new TextSpan(text.Length, content.Length));
            text.Append(content);
            position = closing + Closing.Length;
        }

        return new MarkedSource(text.Append(marked, position, marked.Length - position).ToString(), spans);
    }
}
