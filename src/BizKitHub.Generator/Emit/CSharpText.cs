using System.Globalization;
using System.Text;
using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Emit;

#pragma warning disable RS0030 // One of the doors: everything in this file makes text safe first.

/// <summary>The doors through which text of a document may enter source: as a literal, a number, a name or a comment.</summary>
internal static class CSharpText
{
    /// <summary>Words that C# takes for its own where emitted code has names: in patterns, in accessors.</summary>
    private static readonly HashSet<string> ContextualKeywords = new(StringComparer.Ordinal) { "and", "or", "not", "when", "with", "await", "field" };

    /// <summary>An identifier, with <c>@</c> where it would be taken for a keyword.</summary>
    public static Code Name(Identifier identifier)
    {
        bool isKeyword = SyntaxFacts.GetKeywordKind(identifier.Text) != SyntaxKind.None || ContextualKeywords.Contains(identifier.Text);
        return Code.Trusted(isKeyword ? "@" + identifier.Text : identifier.Text);
    }

    /// <summary>An identifier as comments refer to it.</summary>
    public static Code BareName(Identifier identifier) => Code.Trusted(identifier.Text);

    public static Code Literal(string text) => Code.Trusted(Quote(text));

    public static Code Utf8Literal(string text) => Code.Trusted(Quote(text) + "u8");

    public static Code Literal(bool value) => Code.Trusted(value ? "true" : "false");

    public static Code Literal(decimal value) => Code.Trusted(value.ToString(CultureInfo.InvariantCulture) + "m");

    public static Code Literal(long value) => Code.Trusted(value.ToString(CultureInfo.InvariantCulture) + "L");

    public static Code DoubleLiteral(decimal value) =>
        Code.Trusted(((double)value).ToString("R", CultureInfo.InvariantCulture) + "d");

    /// <summary>Printable ASCII stays; everything else is written as an escape, so no character can end the literal.</summary>
    private static string Quote(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether every character stands for itself in a literal, as in nearly all names.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
