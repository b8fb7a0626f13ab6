namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text.RegularExpressions;

/// <summary>
/// A pattern of the contract. It is made ready when a value is first checked: whoever only reads answers does not wait for it.
/// </summary>
internal sealed class ApiPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(250);

    private readonly string _pattern;
    private Regex? _regex;

    public ApiPattern(string pattern) => _pattern = pattern;

    /// <summary>Without backtracking where the pattern allows it.</summary>
    public static Regex Compile(string pattern)
    {
#if NET
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LongestMatch);
        }
        catch (NotSupportedException)
        {
            // Lookarounds and back references need backtracking; the time limit keeps it harmless.
            return new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
#else
        return new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch);
#endif
    }

    public bool Matches(string value)
    {
        try
        {
            return (_regex ??= Compile(_pattern)).IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            // Too hard to decide here.
            return true;
        }
    }

    public override string ToString() => _pattern;
}
