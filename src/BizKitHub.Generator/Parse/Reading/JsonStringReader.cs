using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Reads the text between two quotes of JSON. Half a surrogate pair, which JSON allows and Unicode does not, becomes
/// the replacement character, so that no later stage has to write what cannot be encoded.
/// </summary>
internal sealed class JsonStringReader(string text)
{
    private readonly StringBuilder _unescaped = new();

    /// <param name="position">Of the opening quote; then behind the closing one.</param>
    /// <param name="value">Without escapes.</param>
    /// <param name="failure">Why it cannot be read.</param>
    public bool TryRead(ref int position, out string value, out ReadFailure? failure)
    {
        int start = position + 1;
        int end = start;
        bool hasEscapes = false;
        while (end < text.Length && text[end] != '"')
        {
            if (text[end] < ' ')
            {
                return Refuse(text[end] is '\n' or '\r' ? position : end, text[end], out value, out failure);
            }

            bool isEscape = text[end] == '\\' && end + 1 < text.Length && text[end + 1] >= ' ';
            hasEscapes |= isEscape;
            end += isEscape ? 2 : 1;
        }

        if (end >= text.Length)
        {
            return Refuse(position, '\n', out value, out failure);
        }

        position = end + 1;
        value = "";
        failure = hasEscapes ? Unescape(start, end) : null;
        value = hasEscapes ? _unescaped.ToString() : text.Substring(start, end - start);
        value = WithoutHalfPairs(value);
        return failure is null;
    }

    private static bool Refuse(int position, char character, out string value, out ReadFailure? failure)
    {
        value = "";
        failure = character is '\n' or '\r'
            ? new ReadFailure(new TextSpan(position, 1), "The text that begins here is not closed on its line")
            : new ReadFailure(
                new TextSpan(position, 1),
                $"The control character U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)} needs an escape");
        return false;
    }

    private ReadFailure? Unescape(int start, int end)
    {
        _unescaped.Clear();
        for (int i = start; i < end; i++)
        {
            if (text[i] != '\\')
            {
                _unescaped.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                if (!TryReadCode(i + 1, end, out char code))
                {
                    return new ReadFailure(new TextSpan(i - 1, 2), "Four hexadecimal digits are expected behind '\\u'");
                }

                _unescaped.Append(code);
                i += 4;
            }
            else if (Simple(text[i]) is { } character)
            {
                _unescaped.Append(character);
            }
            else
            {
                return new ReadFailure(new TextSpan(i - 1, 2), $"'\\{text[i]}' is no escape that JSON knows; write '\\\\' for a backslash");
            }
        }

        return null;
    }

    private bool TryReadCode(int start, int end, out char code)
    {
        code = '\0';
        if (start + 4 > end || !ushort.TryParse(text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value))
        {
            return false;
        }

        code = (char)value;
        return true;
    }

    private static char? Simple(char escape) => escape switch
    {
        '"' or '\\' or '/' => escape,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    private static string WithoutHalfPairs(string value)
    {
        StringBuilder? repaired = null;
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                i++;
                continue;
            }

            repaired ??= new StringBuilder(value);
            repaired[i] = '\uFFFD';
        }

        return repaired?.ToString() ?? value;
    }
}
