using System.Globalization;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>Characters that a place of a regular expression may have. It answers with one of them, a plain one where there is any.</summary>
internal sealed class CharacterSet
{
    private const string Preferred = "aA0-_ .:/";

    private readonly List<(char First, char Last)> _ranges = [];
    private bool _isNegated;

    /// <summary>Reads a class in brackets, behind the opening one.</summary>
    /// <returns>Null for what is not understood here, such as a difference of classes.</returns>
    public static CharacterSet? Read(string pattern, ref int at)
    {
        var set = new CharacterSet();
        if (at < pattern.Length && pattern[at] == '^')
        {
            set._isNegated = true;
            at++;
        }

        for (bool isFirst = true; at < pattern.Length; isFirst = false)
        {
            char c = pattern[at++];
            if (c == ']' && !isFirst)
            {
                return set;
            }

            if (c == '[' || !set.Add(c, pattern, ref at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads an escape, behind the backslash.</summary>
    public static CharacterSet? ReadEscape(string pattern, ref int at)
    {
        char c = pattern[at++];
        switch (c)
        {
            case 'd':
                return Of('0', '9');
            case 'w':
                return Word();
            case 's':
                return Of(' ', ' ');
            case 'D' or 'S':
                return Of('a', 'z');
            case 'W':
                return Of('-', '-');
            case 'p':
                return Category(pattern, ref at);
            case 'u' or 'x':
                return Code(pattern, ref at, c == 'u' ? 4 : 2);
            default:
                char letter = c switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', 'v' => '\v', _ => c };
                return letter == c && char.IsLetterOrDigit(c) ? null : Of(letter, letter);
        }
    }

    /// <returns>Null where no plain character is one of them.</returns>
    public string? Sample()
    {
        foreach (char c in Preferred)
        {
            if (Contains(c))
            {
                return c.ToString();
            }
        }

        for (char c = ' '; c <= '~'; c++)
        {
            if (Contains(c))
            {
                return c.ToString();
            }
        }

        return !_isNegated && _ranges.Count > 0 && !char.IsSurrogate(_ranges[0].First) ? _ranges[0].First.ToString() : null;
    }

    private bool Contains(char c) => _ranges.Any(r => c >= r.First && c <= r.Last) != _isNegated;

    private static CharacterSet Of(char first, char last)
    {
        var set = new CharacterSet();
        set.Add(first, last);
        return set;
    }

    private static CharacterSet Word()
    {
        CharacterSet set = Of('a', 'z');
        set.Add('A', 'Z');
        set.Add('0', '9');
        set.Add('_', '_');
        return set;
    }

    private void Add(char first, char last) => _ranges.Add((first, last));

    /// <summary>Adds an entry, and the range that it may begin.</summary>
    private bool Add(char c, string pattern, ref int at)
    {
        if (c == '\\')
        {
            if (at >= pattern.Length || ReadEscape(pattern, ref at) is not { } escaped)
            {
                return false;
            }

            if (escaped._ranges.Count > 1 || escaped._ranges[0].First != escaped._ranges[0].Last)
            {
                _ranges.AddRange(escaped._ranges);
                return true;
            }

            c = escaped._ranges[0].First;
        }

        if (at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] is ']' or '\\' or '[')
        {
            Add(c, c);
            return true;
        }

        Add(c, pattern[at + 1]);
        at += 2;
        return true;
    }

    private static CharacterSet? Category(string pattern, ref int at)
    {
        int end = pattern.IndexOf('}', at);
        if (end < 0 || pattern[at] != '{')
        {
            return null;
        }

        string name = pattern.Substring(at + 1, end - at - 1);
        at = end + 1;
        return name switch
        {
            "L" or "Ll" => Of('a', 'z'),
            "Lu" => Of('A', 'Z'),
            "N" or "Nd" => Of('0', '9'),
            _ => null,
        };
    }

    private static CharacterSet? Code(string pattern, ref int at, int length)
    {
        if (at + length > pattern.Length
            || !int.TryParse(pattern.Substring(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        at += length;
        return Of((char)code, (char)code);
    }
}
