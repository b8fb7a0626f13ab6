using System.Globalization;
using System.Text;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>
/// Makes a text that a regular expression is likely to match: of each choice the first, of each repetition as few as it
/// takes. What looks ahead or back is passed over: whoever uses the text checks it against the expression.
/// </summary>
internal sealed class PatternSample
{
    private const int Longest = 1_000;
    private const int Deepest = 64;

    private readonly string _pattern;
    private readonly int _extra;
    private int _at;
    private int _depth;

    private PatternSample(string pattern, int extra)
    {
        _pattern = pattern;
        _extra = extra;
    }

    /// <param name="pattern">The expression, in .NET's dialect.</param>
    /// <param name="extra">How many more of each repetition than it takes, where there may be more.</param>
    /// <returns>Null where the expression says more than is understood here.</returns>
    public static string? Of(string pattern, int extra)
    {
        var sample = new PatternSample(pattern, extra);
        string? text = sample.Alternatives();
        return sample._at == pattern.Length ? text : null;
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    private string? Alternatives()
    {
        if (++_depth > Deepest)
        {
            return null;
        }

        string? first = Sequence();
        while (first is not null && !IsAtEnd && _pattern[_at] == '|')
        {
            _at++;
            if (Sequence() is null)
            {
                return null;
            }
        }

        _depth--;
        return first;
    }

    private string? Sequence()
    {
        var text = new StringBuilder();
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
        {
            if (Atom() is not { } atom || Count() is not { } count || text.Length + (atom.Length * count) > Longest)
            {
                return null;
            }

            for (int i = 0; i < count; i++)
            {
                text.Append(atom);
            }
        }

        return text.ToString();
    }

    private string? Atom()
    {
        char c = _pattern[_at++];
        return c switch
        {
            '^' or '$' => "",
            '.' => "a",
            '(' => Group(),
            '[' => CharacterSet.Read(_pattern, ref _at)?.Sample(),
            '\\' => IsAtEnd ? null : Escape(),
            '*' or '+' or '?' => null,
            _ => c.ToString(),
        };
    }

    private string? Group()
    {
        bool isEmpty = false;
        if (!IsAtEnd && _pattern[_at] == '?')
        {
            int name = _pattern.IndexOfAny([':', '>', '=', '!'], _at);
            if (name < 0)
            {
                return null;
            }

            isEmpty = _pattern[name] is '=' or '!';
            _at = name + 1;
        }

        string? inner = Alternatives();
        if (IsAtEnd || _pattern[_at] != ')')
        {
            return null;
        }

        _at++;
        return isEmpty ? "" : inner;
    }

    private string? Escape()
    {
        if (_pattern[_at] is 'b' or 'B' or 'A' or 'z' or 'Z')
        {
            _at++;
            return "";
        }

        return _pattern[_at] is >= '1' and <= '9' or 'k' ? null : CharacterSet.ReadEscape(_pattern, ref _at)?.Sample();
    }

    /// <summary>How often the last atom stands there.</summary>
    private int? Count()
    {
        (int Least, int Most)? range = IsAtEnd ? null : _pattern[_at] switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            '{' => Braces(),
            _ => null,
        };
        if (range is not { } found)
        {
            return 1;
        }

        if (_pattern[_at] != '}')
        {
            _at += _pattern[_at] == '{' ? 0 : 1;
        }
        else
        {
            _at++;
        }

        if (!IsAtEnd && _pattern[_at] == '?')
        {
            _at++;
        }

        return found.Least > Longest ? null : Math.Min(found.Most, found.Least + _extra);
    }

    /// <summary>Leaves the place at the closing brace; braces that count nothing are letters.</summary>
    private (int Least, int Most)? Braces()
    {
        int end = _pattern.IndexOf('}', _at);
        string[] numbers = end < 0 ? [] : _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (numbers.Length is 0 or > 2 || !Number(numbers[0], out int least))
        {
            return null;
        }

        int most = int.MaxValue;
        if (numbers.Length == 1)
        {
            most = least;
        }
        else if (numbers[1].Length > 0 && !Number(numbers[1], out most))
        {
            return null;
        }

        _at = end;
        return (least, most);
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
