namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net;
using global::System.Net.Sockets;
using global::System.Text;

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

    public static void Uuid(string? value, string path) =>
        Require(value is null || Guid.TryParseExact(value, "D", out _), path, "a UUID");

    /// <summary>A URI with a scheme.</summary>
    public static void AbsoluteUri(string? value, string path) =>
        Require(value is null || (value.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(value, UriKind.Absolute, out _)), path, "an absolute URI");

    public static void DateTime(string? value, string path) =>
        Require(value is null || Rfc3339.TryReadDateTime(Encoding.UTF8.GetBytes(value), out _), path, "a date and time (RFC 3339)");

    public static void Date(string? value, string path) =>
        Require(value is null || Rfc3339.TryReadDate(Encoding.UTF8.GetBytes(value), out _), path, "a date (RFC 3339)");

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

    private static bool IsAddress(string value, AddressFamily family) =>
        IPAddress.TryParse(value, out IPAddress? address) && address.AddressFamily == family;
}
