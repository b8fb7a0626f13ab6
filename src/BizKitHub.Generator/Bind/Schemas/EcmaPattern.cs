using System.Text;
using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Patterns of JSON Schema are ECMAScript's, are searched for anywhere in the text, and know no line ends at <c>$</c>.
/// .NET's differ in all three; this translates, or gives up.
/// </summary>
internal static class EcmaPattern
{
    /// <summary>No regular expression of a contract is longer; one that is would cost the compiler time.</summary>
    private const int LongestPattern = 2_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    /// <summary>A .NET pattern that matches a whole text exactly when the given one is found in it; null when there is none.</summary>
    public static string? ToFullMatch(string pattern)
    {
        if (pattern.Length > LongestPattern || Translate(pattern) is not { } translated)
        {
            return null;
        }

        bool isAnchored = pattern[0] == '^' && EndsWithAnchor(pattern) && !HasTopLevelAlternative(pattern);
        return IsUsable(isAnchored ? translated : @"^[\s\S]*?(?:" + translated + @")[\s\S]*$");
    }

    private static string? IsUsable(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
            return pattern;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Translate(string pattern)
    {
        var result = new StringBuilder();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                if (++i == pattern.Length)
                {
                    return null;
                }

                result.Append(Escape(pattern[i], inClass));
                continue;
            }

            inClass = c switch { '[' => true, ']' => false, _ => inClass };
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>ECMAScript's classes are ASCII, .NET's are not.</summary>
    private static string Escape(char letter, bool inClass) => letter switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
        'D' when !inClass => "[^0-9]",
        'W' when !inClass => "[^A-Za-z0-9_]",
        '/' or '-' when !inClass => letter.ToString(),
        '/' => "/",
        _ => "\\" + letter,
    };

    private static bool EndsWithAnchor(string pattern)
    {
        int backslashes = 0;
        for (int i = pattern.Length - 2; i >= 0 && pattern[i] == '\\'; i--)
        {
            backslashes++;
        }

        return pattern[pattern.Length - 1] == '$' && backslashes % 2 == 0;
    }

    private static bool HasTopLevelAlternative(string pattern)
    {
        int depth = 0;
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    depth++;
                    break;
                case ')' when !inClass:
                    depth--;
                    break;
                case '|' when !inClass && depth == 0:
                    return true;
            }
        }

        return false;
    }
}
