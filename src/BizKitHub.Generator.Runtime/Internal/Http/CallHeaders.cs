namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;

/// <summary>
/// The headers that a caller adds to calls. Refuses what is no header, what says how the request or its answer is to be read,
/// which is the client's to say, and what a credential of the client is sent in.
/// </summary>
internal static class CallHeaders
{
    private const string Token = "!#$%&'*+-.^_`|~";

    /// <summary>What the client or its connection says of each request, and cookies, which are one header for all of them.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Allow", "Connection", "Cookie", "Cookie2", "Expect", "Expires", "Host", "Keep-Alive",
        "Last-Modified", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
    };

    private static readonly string[] OwnKinds = { "Content-", "Proxy-" };

    /// <param name="known">The headers that the client adds already.</param>
    /// <param name="added">Those that come in their place or beside them.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Join(IReadOnlyList<KeyValuePair<string, string>> known, IDictionary<string, string> added)
    {
        if (added.Count == 0)
        {
            return known;
        }

        var headers = new List<KeyValuePair<string, string>>();
        foreach (KeyValuePair<string, string> header in added)
        {
            headers.Add(Checked(header.Key, header.Value));
        }

        foreach (KeyValuePair<string, string> header in known)
        {
            if (!headers.Exists(other => IsSame(other.Key, header.Key)))
            {
                headers.Add(header);
            }
        }

        return headers;
    }

    /// <summary>Refuses a header that would stand beside a secret, or in its place.</summary>
    public static void CheckAgainst(ApiCredential? credential, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in headers)
        {
            if (credential?.Sends(header.Key) == true)
            {
                throw Refused($"The header {header.Key} carries the client's credential: set that instead.");
            }
        }
    }

    private static KeyValuePair<string, string> Checked(string name, string? value)
    {
        if (!IsToken(name))
        {
            throw Refused("The name of a header has a character that it cannot have, or none at all.");
        }

        if (Own.Contains(name) || Array.Exists(OwnKinds, kind => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refused($"The header {name} is the client's to say.");
        }

        return new(name, HeaderText.Checked(value ?? throw Refused($"The header {name} has no value."), name));
    }

    private static ArgumentException Refused(string what, string option = "Headers") => new(what, option);

    private static bool IsToken(string name)
    {
        foreach (char symbol in name)
        {
            if (!(symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && !Token.Contains(symbol, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
