using System.Runtime.CompilerServices;
using System.Text;

namespace BizKitHub.Generator.Emit;

#pragma warning disable RS0030 // What was written came through templates.

/// <summary>A piece of source that stands on its own lines inside a template.</summary>
internal delegate void Part(CodeWriter code);

/// <summary>
/// Collects generated source. Templates are written the way the output should look: a hole keeps the column it stands in,
/// and a line whose holes all turned out empty disappears.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _source = new();
    private readonly StringBuilder _line = new();
    private string _indent = "";
    private bool _lineHadHole;

    public void Write([InterpolatedStringHandlerArgument("")] CodeTemplate template)
    {
        _ = template;
        EndLine();
    }

    public void WriteBlankLine() => _source.Append('\n');

    public override string ToString() => _source.ToString();

    public bool IsEmpty => _source.Length == 0;

    /// <summary>What was written, as a piece of another template.</summary>
    public Code ToCode() => Code.Trusted(_source.ToString().TrimEnd('\n'));

    /// <summary>Turns a sequence into one part.</summary>
    public static Part Each<T>(IEnumerable<T> items, Action<CodeWriter, T> write, bool blankLineBetween = false) => code =>
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (blankLineBetween && !isFirst)
            {
                code.WriteBlankLine();
            }

            write(code, item);
            isFirst = false;
        }
    };

    /// <summary>A part that is there or not.</summary>
    public static Part When(bool condition, Action<CodeWriter> write) => code =>
    {
        if (condition)
        {
            write(code);
        }
    };

    internal void Append(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            int length = end > start && text[end - 1] == '\r' ? end - 1 - start : end - start;
            _line.Append(text, start, length);
            EndLine();
            start = end + 1;
        }

        _line.Append(text, start, text.Length - start);
    }

    internal void Fill(string text)
    {
        _lineHadHole = true;
        if (text.IndexOf('\n') < 0)
        {
            _line.Append(text);
            return;
        }

        string prefix = LeadingWhitespace();
        string[] lines = text.Split('\n');
        _line.Append(lines[0]);
        for (int i = 1; i < lines.Length; i++)
        {
            EndLine();
            _line.Append(prefix).Append(lines[i]);
        }

        _lineHadHole = true;
    }

    internal void Fill(Part part)
    {
        string outer = _indent;
        _indent += LeadingWhitespace();
        _line.Clear();
        part(this);
        _indent = outer;
        _lineHadHole = true;
    }

    private string LeadingWhitespace()
    {
        int length = 0;
        while (length < _line.Length && _line[length] == ' ')
        {
            length++;
        }

        return _line.ToString(0, length);
    }

    private void EndLine()
    {
        int length = _line.Length;
        while (length > 0 && _line[length - 1] == ' ')
        {
            length--;
        }

        if (length > 0)
        {
            _source.Append(_indent).Append(_line.ToString(0, length)).Append('\n');
        }
        else if (!_lineHadHole)
        {
            _source.Append('\n');
        }

        _line.Clear();
        _lineHadHole = false;
    }
}
