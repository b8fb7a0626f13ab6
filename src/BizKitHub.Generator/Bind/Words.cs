using System.Globalization;
using System.Text;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind;

/// <summary>
/// Turns names as documents write them (any script, any separator, any case) into C# names.
/// It does not keep names apart that fall together; <see cref="NameScope"/> does.
/// </summary>
internal static class Words
{
    /// <summary>Well below the compiler's limit of 511, so that prefixes and suffixes still fit.</summary>
    public const int LongestName = 160;

    /// <summary>
    /// The plain letters of U+00C0 to U+017F; a dot where there is none. A table, because what the framework makes of
    /// accents depends on the machine it runs on, and names must not.
    /// </summary>
    private const string PlainLetters =
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['='] = "Equals",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['!'] = "Not",
        ['?'] = "Question",
        ['&'] = "And",
        ['|'] = "Or",
        ['%'] = "Percent",
        ['$'] = "Dollar",
        ['#'] = "Hash",
        ['@'] = "At",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['_'] = "Underscore",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        [' '] = "Space",
        ['"'] = "Quote",
        ['\''] = "Apostrophe",
    };

    /// <summary><c>get-account-info</c> becomes <c>GetAccountInfo</c>, <c>CZK</c> becomes <c>Czk</c>, <c>+1</c> becomes <c>Plus1</c>.</summary>
    public static Identifier Pascal(string wireName) => PlainWords.IsPlain(wireName) ? PlainWords.Pascal(wireName) : AnyPascal(wireName);

    private static Identifier AnyPascal(string wireName)
    {
        bool isShouted = wireName.Any(char.IsUpper) && !wireName.Any(char.IsLower);
        var name = new StringBuilder();
        foreach (string word in Split(wireName))
        {
            name.Append(char.ToUpperInvariant(word[0]));
            name.Append(isShouted && word.Length > 2 ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return ToIdentifier(name);
    }

    /// <summary>Several names in one: the C# name of all their words.</summary>
    public static Identifier Pascal(IEnumerable<string> wireNames)
    {
        var name = new StringBuilder();
        foreach (string wireName in wireNames)
        {
            name.Append(Pascal(wireName).Text.TrimStart('_'));
        }

        return ToIdentifier(name);
    }

    /// <summary><c>company-name</c> becomes <c>companyName</c>.</summary>
    public static Identifier Camel(string wireName)
    {
        string pascal = Pascal(wireName).Text;
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // "URLName" becomes "urlName", "Id" becomes "id", "ID" becomes "id".
        int lowered = upper <= 1 || upper == pascal.Length ? upper : upper - 1;
        return new(pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered));
    }

    /// <summary>The words of a name without separators; never empty, never an empty word.</summary>
    public static IReadOnlyList<string> Split(string wireName)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        string spelled = SpellSigns(wireName);
        for (int i = 0; i < spelled.Length; i++)
        {
            if (!TryAppendLetter(spelled, ref i, word) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words.Count > 0 ? words : ["Empty"];
    }

    /// <summary>Whether two names say the same apart from case and separators.</summary>
    public static bool AreSame(string left, string right) => PlainWords.IsPlain(left) && PlainWords.IsPlain(right)
        ? PlainWords.AreSame(left, right)
        : string.Equals(Pascal(left).Text, Pascal(right).Text, StringComparison.OrdinalIgnoreCase);

    private static bool TryAppendLetter(string text, ref int index, StringBuilder word)
    {
        char c = text[index];
        if (PlainWords.IsLetterOrDigit(c))
        {
            word.Append(c);
            return true;
        }

        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            // An accent of its own: the letter before it says enough.
            return true;
        }

        if (c - '\u00C0' is >= 0 and int letter && letter < PlainLetters.Length && PlainLetters[letter] != '.')
        {
            word.Append(PlainLetters[letter]);
            return true;
        }

        if (c < 128 || !IsLetterOrNumber(category))
        {
            return false;
        }

        int codePoint = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(c, text[++index]) : c;
        word.Append('U').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
        return true;
    }

    private static bool IsLetterOrNumber(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol;

    /// <summary>Signs have names where they are all there is, or in front, where they tell <c>-price</c> from <c>price</c>.</summary>
    private static string SpellSigns(string wireName)
    {
        if (wireName.Length > 1 && wireName[0] is '+' or '-' && char.IsLetterOrDigit(wireName[1]))
        {
            return Symbols[wireName[0]] + " " + wireName.Substring(1);
        }

        if (wireName.Any(c => c >= 128 || char.IsLetterOrDigit(c)))
        {
            return wireName;
        }

        return string.Join(" ", wireName.Select(c =>
            Symbols.TryGetValue(c, out string? name) ? name : "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }

    private static Identifier ToIdentifier(StringBuilder name)
    {
        string text = name.Length > LongestName ? Shorten(name.ToString()) : name.ToString();
        return new(char.IsDigit(text[0]) ? "_" + text : text);
    }

    /// <summary>
    /// A long name ends in a number made of all of it, so that names which differ only behind the cut stay apart whatever
    /// else the document holds.
    /// </summary>
    private static string Shorten(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in name)
        {
            // FNV-1a: the letters are ASCII by now.
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        string mark = hash.ToString("X16", CultureInfo.InvariantCulture);
        return name.Substring(0, LongestName - mark.Length) + mark;
    }
}
