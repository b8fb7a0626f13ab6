namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net;
using global::System.Net.Sockets;

/// <summary>
/// Checks texts against the formats of JSON Schema, where a member stays a text. A check refuses what is surely wrong;
/// whether an address exists is for the server to say.
/// </summary>
internal static class ApiFormat
{
    public static void Email(string? value, string path) => Require(value is null || IsEmail(value), path, "an e-mail address");

    public static void Ipv4(string? value, string path) =>
        Require(value is null || (IsAddress(value, AddressFamily.InterNetwork) && value.Split('.').Length == 4), path, "an IPv4 address");

    public static void Ipv6(string? value, string path) =>
        Require(value is null || (IsAddress(value, AddressFamily.InterNetworkV6) && value[0] != '['), path, "an IPv6 address");

    public static void HostName(string? value, string path) => Require(value is null || IsHostName(value), path, "a host name");

    private static void Require(bool holds, string path, string form)
    {
        if (!holds)
        {
            throw ApiConstraint.Broken(path, $"must be {form}");
        }
    }

    private static bool IsEmail(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at == value.Length - 1 || value.IndexOf('@', at + 1) >= 0)
        {
            return false;
        }

        foreach (char symbol in value)
        {
            if (char.IsWhiteSpace(symbol) || char.IsControl(symbol))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Labels as RFC 1123 has them. Underscores and the dot of the root pass, because names with them are in use.</summary>
    private static bool IsHostName(string value)
    {
        const int longestName = 253;
        string name = value.EndsWith('.') ? value[..^1] : value;
        return name.Length <= longestName && Array.TrueForAll(name.Split('.'), IsHostLabel);
    }

    private static bool IsHostLabel(string label)
    {
        const int longestLabel = 63;
        return label.Length is > 0 and <= longestLabel
            && label[0] != '-'
            && label[^1] != '-'
            && Array.TrueForAll(label.ToCharArray(), static symbol => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
    }

    private static bool IsAddress(string value, AddressFamily family) =>
        IPAddress.TryParse(value, out IPAddress? address) && address.AddressFamily == family;
}
