namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Diagnostics;
using global::System.Net.Http;
using global::System.Text;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// What proves who calls, ready to be put on a request: in the query, in headers or in cookies.
/// It shows its secrets to no one who prints or inspects it.
/// </summary>
internal class ApiCredential
{
#if NET
    private static readonly SearchValues<char> NotInCookies = SearchValues.Create("\t \",;\\");
#else
    private static readonly char[] NotInCookies = "\t \",;\\".ToCharArray();
#endif

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<KeyValuePair<string, string>> _headers = new();

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<string> _secrets = new();

    private protected ApiCredential()
    {
    }

    /// <summary>The texts that no message may repeat.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>The pair <c>name=key</c> for the query, percent-encoded.</summary>
    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? QueryPair { get; private set; }

    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CookiePair { get; private set; }

    public static ApiCredential Query(string name, string key)
    {
        ApiCredential credential = WithSecret(key);
        credential.QueryPair = $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(key)}";
        return credential;
    }

    public static ApiCredential Header(string name, string key)
    {
        ApiCredential credential = WithSecret(key);
        credential._headers.Add(new(name, key));
        return credential;
    }

    public static ApiCredential Cookie(string name, string key)
    {
        ApiCredential credential = WithSecret(key);
        if (key.AsSpan().ContainsAny(NotInCookies))
        {
            throw new ArgumentException("The key has a character that a cookie cannot carry.", nameof(key));
        }

        credential.CookiePair = $"{Uri.EscapeDataString(name)}={key}";
        return credential;
    }

    public static ApiCredential Bearer(string token)
    {
        ApiCredential credential = WithSecret(token);
        credential._headers.Add(new("Authorization", $"Bearer {token}"));
        return credential;
    }

    public static ApiCredential Basic(string user, string password)
    {
        if (user.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The user name has a colon, which separates it from the password.", nameof(user));
        }

        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        ApiCredential credential = WithSecret(pair);
        credential._secrets.Add(password);
        credential._headers.Add(new("Authorization", $"Basic {pair}"));
        return credential;
    }

    /// <summary>Several credentials that are needed together; <see langword="null"/> when one of them is not there.</summary>
    public static ApiCredential? All(params ApiCredential?[] credentials) =>
        Array.IndexOf(credentials, null) < 0 ? Any(credentials) : null;

    /// <summary>
    /// Those of several credentials that are there; <see langword="null"/> when none is. There is one Authorization header:
    /// the first credential that needs it has it.
    /// </summary>
    public static ApiCredential? Any(params ApiCredential?[] credentials)
    {
        ApiCredential? any = null;
        foreach (ApiCredential? credential in credentials)
        {
            if (credential is not null)
            {
                any ??= new ApiCredential();
                any.Add(credential);
            }
        }

        return any;
    }

    /// <summary>The credential as one call sends it. One that does not change is that itself.</summary>
    public virtual ValueTask<ApiCredential> ForCallAsync(CancellationToken cancellationToken) => new(this);

    public void AddHeaders(HttpRequestMessage message)
    {
        foreach (KeyValuePair<string, string> header in _headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public override string ToString() => nameof(ApiCredential);

    /// <summary>Takes in what another credential sends and hides.</summary>
    private protected void Add(ApiCredential? credential)
    {
        if (credential is null)
        {
            return;
        }

        foreach (KeyValuePair<string, string> header in credential._headers)
        {
            if (!_headers.Exists(known => known.Key == header.Key))
            {
                _headers.Add(header);
            }
        }

        _secrets.AddRange(credential._secrets);
        QueryPair = Join(QueryPair, "&", credential.QueryPair);
        CookiePair = Join(CookiePair, "; ", credential.CookiePair);
    }

    private static ApiCredential WithSecret(string key)
    {
#if NET
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
#else
        Arguments.ThrowIfNullOrWhiteSpace(key);
#endif
        var credential = new ApiCredential();
        credential._secrets.Add(HeaderText.Checked(key, nameof(key)));
        return credential;
    }

    private static string? Join(string? left, string separator, string? right) =>
        left is null || right is null ? left ?? right : left + separator + right;
}
