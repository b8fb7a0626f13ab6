using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A regular expression of the contract. It answers whether a key matches, as JSON Schema means it: anywhere, unless
/// anchored. It refuses to answer when .NET cannot read the expression, or cannot decide in reasonable time.
/// </summary>
internal sealed class KeyPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    private readonly string _pattern;
    private readonly Regex? _expression;
    private readonly KeyLayout? _layout;

    public KeyPattern(string pattern)
    {
        _pattern = pattern;
        _expression = Compile(pattern);
        _layout = KeyLayout.Parse(pattern);
    }

    /// <summary>Null: there is no telling.</summary>
    public bool? IsMatch(string key)
    {
        try
        {
            return _expression?.IsMatch(key);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Why a key does not match: part by part where the pattern's form is understood.</summary>
    public IReadOnlyList<ApiKeyFault> FaultsOf(string key) =>
        _layout?.FaultsOf(key) is { Count: > 0 } faults ? faults : [ApiKeyFault.Pattern(_pattern)];

    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex(EndingAtTheEnd(pattern), RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // In .NET "$" also matches before a last line feed; in the contract's language it does not.
    private static string EndingAtTheEnd(string pattern)
    {
        if (!pattern.EndsWith("$", StringComparison.Ordinal))
        {
            return pattern;
        }

        var body = pattern.Substring(0, pattern.Length - 1);
        var backslashes = body.Length - body.TrimEnd('\\').Length;
        return backslashes % 2 == 0 ? body + @"\z" : pattern;
    }
}
