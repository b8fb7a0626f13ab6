namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;

/// <summary>
/// Percent-encodes what is allowed to keep RFC 3986's reserved characters (<c>allowReserved</c>). Those that would end the
/// value stay encoded all the same: in a query what starts another parameter or the fragment, in a path what starts
/// another segment or the query.
/// </summary>
internal static class Escaping
{
    private const string KeptInQuery = ":/?@!$'()*,;=";
    private const string KeptInPath = ":@!$&'()*+,;=";

    /// <summary>Triplets such as <c>%20</c> pass, as RFC 6570 says of reserved expansion.</summary>
    public static string Query(string text)
    {
        var result = new StringBuilder(text.Length);
        int start = 0;
        for (int index = 0; index < text.Length; index++)
        {
            bool isTriplet = text[index] == '%' && index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]);
            if (!isTriplet && !KeptInQuery.Contains(text[index], StringComparison.Ordinal))
            {
                continue;
            }

            int length = isTriplet ? 3 : 1;
            result.Append(Uri.EscapeDataString(text[start..index])).Append(text, index, length);
            start = index + length;
            index = start - 1;
        }

        return result.Append(Uri.EscapeDataString(text[start..])).ToString();
    }

    /// <summary>Triplets do not pass: <c>%2e%2e</c> is the way to the parent segment.</summary>
    public static string Path(string text)
    {
        var result = new StringBuilder(text.Length);
        int start = 0;
        for (int index = 0; index < text.Length; index++)
        {
            if (KeptInPath.Contains(text[index], StringComparison.Ordinal))
            {
                result.Append(Uri.EscapeDataString(text[start..index])).Append(text[index]);
                start = index + 1;
            }
        }

        return result.Append(Uri.EscapeDataString(text[start..])).ToString();
    }
}
