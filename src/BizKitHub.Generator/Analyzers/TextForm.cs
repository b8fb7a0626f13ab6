using System.Net;
using System.Net.Sockets;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A format of a text. It accepts what the client's own check accepts, or where the client leaves the check to the server,
/// what the server does; other formats are no form here.
/// </summary>
internal sealed class TextForm
{
    private static readonly Dictionary<string, TextForm> All = new(StringComparer.Ordinal)
    {
        ["email"] = new("an e-mail address", IsEmail),
        ["ipv4"] = new("an IPv4 address", IsIpv4),
        ["ipv6"] = new("an IPv6 address", IsIpv6),
        ["hostname"] = new("a host name", IsHostName),
        ["ip-or-localhost"] = new("an IP address or localhost", IsIpOrLocalhost),
    };

    private readonly string _words;
    private readonly Func<string, bool> _accepts;

    private TextForm(string words, Func<string, bool> accepts)
    {
        _words = words;
        _accepts = accepts;
    }

    public static TextForm? Named(string? name) => name is not null && All.TryGetValue(name, out var form) ? form : null;

    public bool Accepts(string text) => _accepts(text);

    public override string ToString() => _words;

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0
            && at < text.Length - 1
            && text.IndexOf('@', at + 1) < 0
            && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
    }

    private static bool IsHostName(string text)
    {
        const int longestName = 253;
        var name = text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        return name.Length <= longestName && name.Split('.').All(IsHostLabel);
    }

    private static bool IsHostLabel(string label)
    {
        const int longestLabel = 63;
        return label.Length is > 0 and <= longestLabel
            && label[0] != '-'
            && label[label.Length - 1] != '-'
            && label.All(symbol => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
    }

    private static bool IsIpOrLocalhost(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IsIpv4(text) || IsIpv6(text);

    private static bool IsIpv4(string text) => IsAddress(text, AddressFamily.InterNetwork) && text.Split('.').Length == 4;

    private static bool IsIpv6(string text) => IsAddress(text, AddressFamily.InterNetworkV6) && text[0] != '[';

    private static bool IsAddress(string text, AddressFamily family) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == family;
}
