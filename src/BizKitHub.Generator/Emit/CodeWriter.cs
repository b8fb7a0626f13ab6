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
internal sealed class CodeWriter(CancellationToken cancellation = default)
{
    private readonly StringBuilder _source = new();

    /// <summary>The line that is being written, without its indentation; on its own because most lines are looked at once more at their end.</summary>
    private char[] _line = new char[256];
    private int _length;
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

            code.ThrowIfCancelled();
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

    /// <summary>Asked in front of each item of a sequence, and so of everything that may be long.</summary>
    private void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    internal void Append(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            AppendToLine(text, start, end > start && text[end - 1] == '\r' ? end - 1 - start : end - start);
            EndLine();
            start = end + 1;
        }

        AppendToLine(text, start, text.Length - start);
    }

    internal void Fill(string text)
    {
        _lineHadHole = true;
        int end = text.IndexOf('\n');
        if (end < 0)
        {
            AppendToLine(text, 0, text.Length);
            return;
        }

        string prefix = LeadingWhitespace();
        AppendToLine(text, 0, end);
        while (end >= 0)
        {
            EndLine();
            int start = end + 1;
            end = text.IndexOf('\n', start);
            AppendToLine(prefix, 0, prefix.Length);
            AppendToLine(text, start, (end < 0 ? text.Length : end) - start);
        }

        _lineHadHole = true;
    }

    internal void Fill(Part part)
    {
        string outer = _indent;
        _indent += LeadingWhitespace();
        _length = 0;
        part(this);
        _indent = outer;
        _lineHadHole = true;
    }

    private string LeadingWhitespace()
    {
        int length = 0;
        while (length < _length && _line[length] == ' ')
        {
            length++;
        }

        return length == 0 ? "" : new string(' ', length);
    }

    private void AppendToLine(string text, int start, int length)
    {
        if (_length + length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_length + length, _line.Length * 2));
        }

        text.CopyTo(start, _line, _length, length);
        _length += length;
    }

    private void EndLine()
    {
        int length = _length;
        while (length > 0 && _line[length - 1] == ' ')
        {
            length--;
        }

        if (length > 0)
        {
            _source.Append(_indent).Append(_line, 0, length).Append('\n');
        }
        else if (!_lineHadHole)
        {
            _source.Append('\n');
        }

        _length = 0;
        _lineHadHole = false;
    }
}
