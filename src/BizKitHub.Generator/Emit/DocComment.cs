using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

#pragma warning disable RS0030 // One of the doors: everything in this file makes text safe first.

/// <summary>Writes what the document says as documentation comments: every line behind its slashes, every sign as text.</summary>
internal static class DocComment
{
    /// <summary>Every character that ends a line in C#.</summary>
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>Code in Markdown, which is what descriptions are written in. What is in it has been escaped before.</summary>
    private static readonly Regex InlineCode = new("`([^`]+)`", RegexOptions.CultureInvariant);

    /// <summary>The comment of a type or a member.</summary>
    /// <param name="documentation">What the document says.</param>
    /// <param name="fallback">The summary where the document says nothing.</param>
    public static Code Of(Documentation documentation, Code fallback)
    {
        var lines = new List<string>();
        AddElement(lines, "summary", documentation.Summary is { } summary ? Lines(summary) : [fallback.Text]);
        if (WithDefault(documentation.Remarks, documentation.Default, "\n") is { } remarks)
        {
            AddElement(lines, "remarks", Lines(remarks));
        }

        if (documentation.Example is { } example)
        {
            AddElement(lines, "example", [Escape(example)]);
        }

        return Comment(lines);
    }

    /// <summary>One element with one line of text, such as a parameter's.</summary>
    public static Code Element(Code open, string? text, Code fallback, Code close)
    {
        string[] lines = text is null ? [fallback.Text] : Lines(text);
        return Comment(lines.Length == 1
            ? [open.Text + lines[0] + close.Text]
            : [open.Text + lines[0], .. lines.Skip(1).Take(lines.Length - 2), lines[lines.Length - 1] + close.Text]);
    }

    /// <summary>Text within a line of a comment.</summary>
    public static Code Text(string text) => Code.Trusted(string.Join(" ", Lines(text)));

    /// <summary>What a parameter's comment says: its summary, and what it means to leave it out.</summary>
    public static string? Parameter(Documentation documentation, string wireName) =>
        WithDefault(documentation.Summary ?? (documentation.Default is null ? null : $"The parameter {wireName}."), documentation.Default, " ");

    private static string? WithDefault(string? text, string? value, string separator) => value is null ? text
        : text is null ? $"Default: {value}."
        : $"{text}{separator}Default: {value}.";

    private static void AddElement(List<string> lines, string name, string[] content)
    {
        if (content.Length == 1)
        {
            lines.Add($"<{name}>{content[0]}</{name}>");
            return;
        }

        lines.Add($"<{name}>");
        lines.AddRange(content);
        lines.Add($"</{name}>");
    }

    private static Code Comment(IEnumerable<string> lines) =>
        Code.Trusted(string.Join("\n", lines.Select(l => ("/// " + l).TrimEnd())));

    private static string[] Lines(string text) =>
        [.. text.Replace("\r\n", "\n").Split(LineEnds).Select(line => WithCode(Escape(line)))];

    private static string WithCode(string line) => line.IndexOf('`') < 0 ? line : InlineCode.Replace(line, "<c>$1</c>");

    /// <summary>XML's own signs as entities; what no XML may hold, or what would show a reviewer another text, is dropped.</summary>
    private static string Escape(string line)
    {
        if (IsPlain(line))
        {
            return line;
        }

        var text = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            switch (c)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '\t':
                    text.Append("    ");
                    break;
                default:
                    AppendVisible(text, line, ref i);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Whether nothing is to be done: true of most lines, which then cost nothing.</summary>
    private static bool IsPlain(string line)
    {
        foreach (char c in line)
        {
            if (c is < ' ' or > '~' or '&' or '<' or '>')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendVisible(StringBuilder text, string line, ref int index)
    {
        char c = line[index];
        if (char.IsHighSurrogate(c) && index + 1 < line.Length && char.IsLowSurrogate(line[index + 1]))
        {
            text.Append(c).Append(line[++index]);
            return;
        }

        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        bool isHidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
        if (!isHidden)
        {
            text.Append(c);
        }
    }
}
