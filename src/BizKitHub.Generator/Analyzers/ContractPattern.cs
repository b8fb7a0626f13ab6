using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Analyzers;

/// <summary>A regular expression of a contract. It answers whether a text matches as a whole, within a limit of time.</summary>
internal sealed class ContractPattern(string pattern)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    private readonly Regex? _expression = Compile(pattern);

    public override string ToString() => pattern;

    /// <summary>Null: there is no telling.</summary>
    public bool? IsMatch(string text)
    {
        try
        {
            return _expression?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

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
