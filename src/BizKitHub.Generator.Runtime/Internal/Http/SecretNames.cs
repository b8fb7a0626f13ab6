namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;

/// <summary>
/// Knows by their names the fields in which documents put what proves who somebody is: passwords, tokens, sessions. The generator asks
/// it, too, so that what a client hides from a message it hides when it prints a request.
/// </summary>
internal static class SecretNames
{
    private static readonly string[] Endings =
    {
        "password", "passwd", "passphrase", "secret", "token", "apikey", "accesskey", "privatekey", "credentials", "identityid", "sessionid",
    };

    private static readonly string[] Names = { "identity", "session", "pin", "otp", "cvv", "cvc", "authorization" };

    /// <param name="name">As it is on the wire, in any spelling.</param>
    public static bool Contains(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char symbol in name)
        {
            // What parts words in names; any other sign is a letter of another word.
            if (symbol is not ('-' or '_' or '.' or ' '))
            {
                letters.Append(symbol is >= 'A' and <= 'Z' ? (char)(symbol + 'a' - 'A') : symbol);
            }
        }

        string plain = letters.ToString();
        return Array.IndexOf(Names, plain) >= 0 || Array.Exists(Endings, ending => plain.EndsWith(ending, StringComparison.Ordinal));
    }
}
