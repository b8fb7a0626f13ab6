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

    /// <summary>Whether some calls of a client are made with it, and not all of them.</summary>
    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsOfCall { get; private set; }

    /// <summary>The credential, known for one of some calls when they have it of their own.</summary>
    /// <param name="ofCall">What the calls have of their own; <see langword="null"/> for nothing.</param>
    /// <param name="credential">The credential; <see langword="null"/> when there is none.</param>
    public static ApiCredential? Of(object? ofCall, ApiCredential? credential)
    {
        if (credential is not null)
        {
            credential.IsOfCall = ofCall is not null;
        }

        return credential;
    }

    /// <summary>
    /// The first of several credentials that is there, where each will do. What some calls have of their own goes before what
    /// all calls have: otherwise they would be made in another one's name.
    /// </summary>
    public static ApiCredential? First(params ApiCredential?[] credentials) =>
        Array.Find(credentials, credential => credential is { IsOfCall: true }) ?? Array.Find(credentials, credential => credential is not null);

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
    /// the first credential that needs it has it, and what some calls have of their own comes first.
    /// </summary>
    public static ApiCredential? Any(params ApiCredential?[] credentials)
    {
        ApiCredential? any = null;
        foreach (ApiCredential? credential in InOrder(credentials))
        {
            if (credential is not null)
            {
                any ??= new ApiCredential();
                any.Add(credential);
            }
        }

        return any;
    }

    /// <summary>Whether it is sent in the header.</summary>
    public virtual bool Sends(string header) => _headers.Exists(known => string.Equals(known.Key, header, StringComparison.OrdinalIgnoreCase));

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

        IsOfCall |= credential.IsOfCall;
        _secrets.AddRange(credential._secrets);
        QueryPair = Join(QueryPair, "&", credential.QueryPair);
        CookiePair = Join(CookiePair, "; ", credential.CookiePair);
    }

    private protected static ApiCredential?[] InOrder(ApiCredential?[] credentials)
    {
        var ordered = new List<ApiCredential?>(Array.FindAll(credentials, credential => credential is { IsOfCall: true }));
        ordered.AddRange(Array.FindAll(credentials, credential => credential is not { IsOfCall: true }));
        return ordered.ToArray();
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
