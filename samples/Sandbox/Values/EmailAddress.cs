using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BizKitHub.Sandbox.Values;

/// <summary>
/// Gives the one spelling under which an e-mail address is stored, compared and returned: trimmed, lower-case, the domain in its
/// ASCII form. Sub-addresses (<c>jan+shop@…</c>) and dots are kept, since folding them could make one customer of two people.
/// </summary>
internal static partial class EmailAddress
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;

    public static bool TryNormalise(string text, [NotNullWhen(true)] out string? address)
    {
        address = null;
        var trimmed = text.Trim().ToLowerInvariant();
        var at = trimmed.LastIndexOf('@');
        if (at is < 1 or > LongestLocalPart || !TryAsciiDomain(trimmed[(at + 1)..], out var domain))
        {
            return false;
        }

        var candidate = $"{trimmed[..at]}@{domain}";
        if (candidate.Length > LongestAddress || !Form.IsMatch(candidate))
        {
            return false;
        }

        address = candidate;
        return true;
    }

    private static bool TryAsciiDomain(string domain, [NotNullWhen(true)] out string? ascii)
    {
        try
        {
            ascii = new IdnMapping().GetAscii(domain);
            return true;
        }
        catch (ArgumentException)
        {
            ascii = null;
            return false;
        }
    }

    // Quoted local parts and address literals are legal mail and never a shop's customer.
    [GeneratedRegex(@"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form { get; }
}
