using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace BizKitHub.Sandbox.Values;

/// <summary>
/// Reads the address of the person behind a storefront. What names the machine itself, or nothing, becomes 127.0.0.1; ports, brackets,
/// zones and shortened IPv4 forms, which the framework's parser would take, are refused.
/// </summary>
internal static class RealIp
{
    private const string ThisMachine = "127.0.0.1";

    public static bool TryNormalise(string text, [NotNullWhen(true)] out string? address)
    {
        address = text is "" or "localhost" or "0.0.0.0" ? ThisMachine : Parse(text);
        return address is not null;
    }

    private static string? Parse(string text)
    {
        if (text.AsSpan().ContainsAny('[', ']', '%') || !IPAddress.TryParse(text, out var parsed))
        {
            return null;
        }

        return parsed.AddressFamily == AddressFamily.InterNetworkV6
            ? IPAddress.IPv6Loopback.Equals(parsed) ? ThisMachine : parsed.ToString()
            : parsed.ToString() == text ? text : null;
    }
}
