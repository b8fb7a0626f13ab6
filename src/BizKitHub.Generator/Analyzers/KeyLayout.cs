using System.Globalization;
using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// The common form of key patterns, <c>^(A|B)[class]{n}$</c>: one of some prefixes, or none, and then a number of
/// characters of one class. It answers which part of a key is wrong. It understands no other form.
/// </summary>
internal sealed class KeyLayout
{
    private static readonly Regex Form = new(
        """
        ^\^
        (?: (?<prefix>[A-Za-z0-9_-]+) | \( (?:\?:)? (?<prefix>[A-Za-z0-9_-]+) (?: \| (?<prefix>[A-Za-z0-9_-]+) )* \) )?
        \[ (?<class> (?: [^\]\[\\^] | \\. )+ ) \]
        (?: \{ (?<minimum>[0-9]+) (?<range> , (?<maximum>[0-9]+)? )? \} | (?<many>\+) )
        \$$
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        TimeSpan.FromMilliseconds(250));

    private readonly IReadOnlyList<string> _prefixes;
    private readonly CharacterClass _class;
    private readonly LengthRange _rest;
    private readonly LengthRange _total;

    private KeyLayout(IReadOnlyList<string> prefixes, CharacterClass characterClass, LengthRange rest)
    {
        _prefixes = prefixes;
        _class = characterClass;
        _rest = rest;
        _total = prefixes.Count == 0
            ? rest
            : rest + new LengthRange(prefixes.Min(prefix => prefix.Length), prefixes.Max(prefix => prefix.Length));
    }

    public static KeyLayout? Parse(string pattern)
    {
        try
        {
            return Form.Match(pattern) is { Success: true } match
                && CharacterClass.Parse(match.Groups["class"].Value) is { } characterClass
                && Count(match.Groups) is { } count
                    ? new KeyLayout([.. match.Groups["prefix"].Captures.Cast<Capture>().Select(capture => capture.Value)], characterClass, count)
                    : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    public string? PrefixOf(string key) => _prefixes.FirstOrDefault(candidate => key.StartsWith(candidate, StringComparison.Ordinal));

    public List<ApiKeyFault> FaultsOf(string key)
    {
        var faults = new List<ApiKeyFault>();
        var prefix = PrefixOf(key);
        if (prefix is null && _prefixes.Count > 0)
        {
            faults.Add(ApiKeyFault.Prefix(_prefixes));
        }
        else if (!key.Skip(prefix?.Length ?? 0).All(_class.Contains))
        {
            faults.Add(ApiKeyFault.Alphabet($"{_rest} {_class}", hasPrefix: prefix is not null));
        }

        if (!_total.Contains(key.Length))
        {
            faults.Add(ApiKeyFault.Length(_total.ToString(), key.Length));
        }

        return faults;
    }

    private static LengthRange? Count(GroupCollection groups)
    {
        if (groups["many"].Success)
        {
            return new LengthRange(1, null);
        }

        if (!TryReadNumber(groups["minimum"].Value, out var minimum))
        {
            return null;
        }

        return !groups["range"].Success ? new LengthRange(minimum, minimum)
            : !groups["maximum"].Success ? new LengthRange(minimum, null)
            : TryReadNumber(groups["maximum"].Value, out var maximum) ? new LengthRange(minimum, maximum)
            : null;
    }

    // Four digits are more than any key needs, and sums of them cannot overflow.
    private static bool TryReadNumber(string digits, out int number)
    {
        number = 0;
        return digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
