namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// What stands between the brackets of a character class, in words. It understands single characters, ranges and
/// the escapes that name ASCII characters, and refuses the rest.
/// </summary>
internal sealed class CharacterClass
{
    private readonly IReadOnlyList<(char First, char Last)> _ranges;
    private readonly string _words;

    private CharacterClass(IReadOnlyList<(char First, char Last)> ranges, string source)
    {
        _ranges = ranges;
        _words = Describe(ranges) ?? $"characters of [{source}]";
    }

    public static CharacterClass? Parse(string source)
    {
        var ranges = new List<(char First, char Last)>();
        var position = 0;
        while (position < source.Length)
        {
            if (source[position] == '\\' && position + 1 < source.Length && source[position + 1] == 'd')
            {
                ranges.Add(('0', '9'));
                position += 2;
            }
            else if (!TryReadRange(source, ref position, out var range))
            {
                return null;
            }
            else
            {
                ranges.Add(range);
            }
        }

        return new CharacterClass(ranges, source);
    }

    public bool Contains(char character) => _ranges.Any(range => range.First <= character && character <= range.Last);

    public override string ToString() => _words;

    private static bool TryReadRange(string source, ref int position, out (char First, char Last) range)
    {
        range = default;
        if (!TryReadCharacter(source, ref position, out var first))
        {
            return false;
        }

        var isRange = position + 1 < source.Length && source[position] == '-';
        if (!isRange)
        {
            range = (first, first);
            return true;
        }

        position++;
        if (!TryReadCharacter(source, ref position, out var last) || last < first)
        {
            return false;
        }

        range = (first, last);
        return true;
    }

    // An escaped letter or digit means something other than itself.
    private static bool TryReadCharacter(string source, ref int position, out char character)
    {
        character = source[position++];
        if (character != '\\')
        {
            return true;
        }

        if (position == source.Length || char.IsLetterOrDigit(source[position]))
        {
            return false;
        }

        character = source[position++];
        return true;
    }

    private static string? Describe(IReadOnlyList<(char First, char Last)> ranges)
    {
        var known = ranges.Where(range => range.First != range.Last).ToList();
        bool hasUpper = known.Remove(('A', 'Z')), hasLower = known.Remove(('a', 'z')), hasDigits = known.Remove(('0', '9'));
        if (known.Count > 0)
        {
            return null;
        }

        var words = new List<string>();
        if (hasUpper || hasLower)
        {
            words.Add(hasUpper && hasLower ? "letters" : hasUpper ? "upper-case letters" : "lower-case letters");
        }

        if (hasDigits)
        {
            words.Add("digits");
        }

        words.AddRange(ranges.Where(range => range.First == range.Last).Select(range => $"'{range.First}'"));
        return words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
    }
}
