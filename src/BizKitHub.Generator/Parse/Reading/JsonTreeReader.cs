using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Reads JSON (RFC 8259) into a tree. YAML's reader would do for most of it, but not for surrogates in two escapes, for
/// a lone one, or for a key longer than a kilobyte on two lines; and its messages would speak of YAML. This reader works
/// on characters, not on UTF-8, so that places need no translation. It does not call itself: depth costs no stack.
/// </summary>
internal sealed class JsonTreeReader
{
    private const int ValuesBetweenCancellationChecks = 1024;

    private readonly string _text;
    private readonly JsonStringReader _strings;
    private readonly TreeBuilder _builder;
    private readonly CancellationToken _cancellation;
    private readonly JsonNumbers _numbers = new();
    private int _position;
    private ReadFailure? _failure;

    public JsonTreeReader(string text, int start, ParseLimits limits, RepairLog log, CancellationToken cancellation)
    {
        _text = text;
        _strings = new JsonStringReader(text);
        _builder = new TreeBuilder(text.Length, limits, log);
        _cancellation = cancellation;
        _position = start;
    }

    public SourceTree? Read(out ReadFailure? failure)
    {
        bool isRead = ReadDocument();
        failure = _failure ?? _builder.Failure;
        return isRead ? _builder.ToTree() : null;
    }

    private bool ReadDocument()
    {
        for (int count = 0; ; count++)
        {
            if (count % ValuesBetweenCancellationChecks == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            SkipSpace();
            if ((_builder.ExpectsKey && !ReadKey()) || !ReadValue(out bool isOpened))
            {
                return false;
            }

            if (isOpened && !ClosesAtOnce())
            {
                continue;
            }

            if (!CloseOrSeparate())
            {
                return false;
            }

            if (_builder.IsComplete)
            {
                return ReadEnd();
            }
        }
    }

    private bool ReadKey()
    {
        int start = _position;
        if (Current != '"')
        {
            return Fail(Current is '}' ? "There is a ',' too much in front of this '}'" : "A key in double quotes is expected here");
        }

        if (!ReadString(out string key))
        {
            return false;
        }

        if (!_builder.Key(key, TextSpan.FromBounds(start, _position), isMerge: false))
        {
            return false;
        }

        SkipSpace();
        if (Current != ':')
        {
            return Fail("A ':' is expected between a key and its value");
        }

        _position++;
        SkipSpace();
        return true;
    }

    private bool ReadValue(out bool isOpened)
    {
        int start = _position;
        isOpened = Current is '{' or '[';
        switch (Current)
        {
            case '{':
                _position++;
                return _builder.Begin(new JsonObject(), start);
            case '[':
                _position++;
                return _builder.Begin(new JsonArray(), start);
            case '"':
                return ReadString(out string text) && _builder.Value(JsonValue.Create(text), TextSpan.FromBounds(start, _position));
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case ']':
                return Fail("There is a ',' too much in front of this ']'");
            default:
                return ReadWord();
        }
    }

    private bool ReadWord()
    {
        int start = _position;
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _position++;
        }

        var span = TextSpan.FromBounds(start, _position);
        switch (_text.Substring(start, span.Length))
        {
            case "true":
                return _builder.Value(JsonValue.Create(true), span);
            case "false":
                return _builder.Value(JsonValue.Create(false), span);
            case "null":
                return _builder.Value(value: null, span);
            default:
                _position = start;
                return Fail(start == _text.Length
                    ? "The file ends in the middle of the document"
                    : Current is '/' or '#' ? "JSON knows no comments" : "A value is expected here; text needs double quotes");
        }
    }

    private bool ReadNumber()
    {
        int start = _position;
        _position += Current == '-' ? 1 : 0;
        bool isNumber = Current == '0' ? Step() : SkipDigits();
        if (isNumber && Current == '.')
        {
            _position++;
            isNumber = SkipDigits();
        }

        if (isNumber && Current is 'e' or 'E')
        {
            _position++;
            _position += Current is '+' or '-' ? 1 : 0;
            isNumber = SkipDigits();
        }

        if (!isNumber || char.IsLetterOrDigit(Current))
        {
            _position = start;
            return Fail("This is not a number as JSON writes it");
        }

        return _builder.Value(_numbers.Create(_text.Substring(start, _position - start)), TextSpan.FromBounds(start, _position));
    }

    private bool Step()
    {
        _position++;
        return true;
    }

    private bool SkipDigits()
    {
        int start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    /// <summary>Whether the mapping or list that was just opened is empty; its bracket is left to be closed.</summary>
    private bool ClosesAtOnce()
    {
        SkipSpace();
        return Current == (_builder.Innermost is JsonObject ? '}' : ']');
    }

    /// <summary>Behind a value: closes what ends here, and passes the comma in front of what follows.</summary>
    private bool CloseOrSeparate()
    {
        while (!_builder.IsComplete)
        {
            SkipSpace();
            bool isMapping = _builder.Innermost is JsonObject;
            if (Current == (isMapping ? '}' : ']'))
            {
                _position++;
                if (!_builder.End(_position))
                {
                    return false;
                }
            }
            else if (Current == ',')
            {
                _position++;
                return true;
            }
            else
            {
                return Fail(isMapping ? "A ',' or '}' is expected behind this value" : "A ',' or ']' is expected behind this value");
            }
        }

        return true;
    }

    private bool ReadEnd()
    {
        SkipSpace();
        return _position == _text.Length || Fail("The document is complete; nothing may follow it");
    }

    private bool ReadString(out string value) => _strings.TryRead(ref _position, out value, out _failure);

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void SkipSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }
    }

    private bool Fail(string message)
    {
        bool isAtEnd = _position >= _text.Length;
        _failure = new ReadFailure(
            new TextSpan(_position, isAtEnd ? 0 : 1),
            isAtEnd ? "The file ends in the middle of the document" : message);
        return false;
    }
}
