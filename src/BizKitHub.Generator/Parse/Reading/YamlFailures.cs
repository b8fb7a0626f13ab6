using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Says in an author's words what YamlDotNet says in a parser's, and moves the place to where the author has to look.
/// </summary>
internal static class YamlFailures
{
    private static readonly (string Part, string Words)[] Known =
    [
        ("invalid mapping", "A second ': ' stands in this value; put the value in quotes"),
        ("Mapping values are not allowed", "A ': ' is not allowed here; put the text in quotes, or begin a new line"),
        ("did not find expected key", "This line does not fit the mapping above: check its indentation"),
        ("did not find expected '-' indicator", "This line does not fit the list above: check its indentation and its '-'"),
        ("Block sequence entries are not allowed", "A list item is not allowed here; begin the list on a new line"),
        ("Mapping keys are not allowed", "A key is not allowed here; begin the mapping on a new line"),
        ("did not find expected ',' or '}'", "A ',' or '}' is missing in this mapping"),
        ("did not find expected ',' or ']'", "A ',' or ']' is missing in this list"),
        ("could not find expected ':'", "A ':' is missing behind this key, or the line belongs to something above: check its indentation"),
        ("multi-line double-quoted scalar", "The quoted text that begins here is not closed"),
        ("unexpected end of stream", "The quoted text that begins here is not closed"),
        ("unexpected document indicator", "The quoted text that begins here is not closed"),
        ("unknown escape character", "This quoted text has an escape that YAML does not know; write '\\\\' for a backslash, or use single quotes"),
        ("expected hexadecimal number", "An escape in this quoted text is not finished"),
        ("invalid Unicode", "An escape in this quoted text stands for no character"),
        ("undefined tag handle", "This tag has a prefix that no %TAG line declares"),
        ("more than one anchor", "A value can have one anchor only"),
        ("indentation indicator", "The indentation indicator of this block text is wrong"),
        ("extra spaces in first line", "The first line of this block text is indented deeper than the next ones"),
        ("more spaces in lines above", "The first lines of this block text are indented deeper than the next ones"),
        ("Found incompatible YAML document", "The %YAML line asks for a version that is not known; leave it out"),
    ];

    /// <param name="message">YamlDotNet's, or empty when it lost its way.</param>
    /// <param name="span">YamlDotNet's.</param>
    /// <param name="text">The whole document.</param>
    /// <param name="understood">How far the text made sense.</param>
    public static ReadFailure Explain(string message, TextSpan span, string text, int understood)
    {
        // YamlDotNet tells of a tab at the beginning of the mapping, however far above that is.
        TextSpan searched = Contains(message, "invalid tab") ? new TextSpan(understood, text.Length - understood) : span;
        if (!SourceTreeReader.LooksLikeJson(text, start: 0) && IndentingTab(text, searched) is { } tab)
        {
            return new ReadFailure(tab, "A tab is used for indentation; YAML allows spaces only");
        }

        if (Contains(message, "cannot start any token") && span.Start < text.Length)
        {
            return new ReadFailure(new TextSpan(span.Start, 1), $"A value cannot begin with '{text[span.Start]}'; put it in quotes");
        }

        string words = Known.FirstOrDefault(k => Contains(message, k.Part)).Words
            ?? (message.Length == 0 ? "The YAML breaks off here: a bracket or a quote may be missing" : "This is not YAML: " + message.TrimEnd('.'));
        return new ReadFailure(Visible(span, text), words);
    }

    /// <summary>YamlDotNet passes over control characters, and takes NUL for the end of a text.</summary>
    public static ReadFailure? ControlCharacter(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\n' or '\r' or '\t'))
            {
                string code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                return new ReadFailure(new TextSpan(i, 1), $"The control character U+{code} is not allowed in a document");
            }
        }

        return null;
    }

    /// <summary>An empty place inside a line grows to the character that stands there.</summary>
    private static TextSpan Visible(TextSpan span, string text) =>
        span.IsEmpty && span.Start < text.Length && text[span.Start] is not ('\r' or '\n') ? new TextSpan(span.Start, 1) : span;

    private static bool Contains(string message, string part) => message.IndexOf(part, StringComparison.Ordinal) >= 0;

    /// <summary>The first tab that indents one of the lines from where YamlDotNet began to where it stopped.</summary>
    private static TextSpan? IndentingTab(string text, TextSpan span)
    {
        int line = text.LastIndexOf('\n', Math.Max(0, Math.Min(span.Start, text.Length) - 1)) + 1;
        while (line < text.Length)
        {
            int first = line;
            while (first < text.Length && text[first] is ' ' or '\t')
            {
                first++;
            }

            int tab = text.IndexOf('\t', line, first - line);
            if (tab >= 0 && first < text.Length && text[first] is not ('\r' or '\n' or '#'))
            {
                return new TextSpan(tab, 1);
            }

            int next = text.IndexOf('\n', first);
            if (next < 0 || line > span.End)
            {
                return null;
            }

            line = next + 1;
        }

        return null;
    }
}
