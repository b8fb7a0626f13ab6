using System.Security.Cryptography;

namespace BizKitHub.Sandbox.Values;

/// <summary>Draws the API's two kinds of opaque ids: sixteen characters name a record, thirty-two are a secret or a hash.</summary>
internal static class Identifier
{
    public const int ShortLength = 16;

    private const int LongLength = 32;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string NewShort() => RandomNumberGenerator.GetString(Alphabet, ShortLength);

    public static string NewLong() => RandomNumberGenerator.GetString(Alphabet, LongLength);
}
