namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <summary>What a request must prove its sender with: a secret in a place, or several. Which secret it is does not matter.</summary>
internal sealed class ApiFakeSecret
{
    private readonly Func<ApiFakeRequest, bool> _isIn;

    private ApiFakeSecret(Func<ApiFakeRequest, bool> isIn, string text, IEnumerable<string> queryNames, IEnumerable<string> headerNames)
    {
        _isIn = isIn;
        Text = text;
        QueryNames = queryNames.ToArray();
        HeaderNames = headerNames.ToArray();
    }

    /// <summary>What is asked for, in words.</summary>
    public string Text { get; }

    /// <summary>The parts of a query that are secrets.</summary>
    public IReadOnlyList<string> QueryNames { get; }

    /// <summary>The headers that are secrets.</summary>
    public IReadOnlyList<string> HeaderNames { get; }

    public static ApiFakeSecret Query(string name) =>
        new(request => request.Texts(ApiFakePlace.Query, name).Any(HasText), $"the query parameter {name}", new[] { name }, Array.Empty<string>());

    public static ApiFakeSecret Header(string name) =>
        new(request => request.Texts(ApiFakePlace.Header, name).Any(HasText), $"the header {name}", Array.Empty<string>(), new[] { name });

    public static ApiFakeSecret Cookie(string name) =>
        new(request => request.Texts(ApiFakePlace.Cookie, name).Any(HasText), $"the cookie {name}", Array.Empty<string>(), Array.Empty<string>());

    public static ApiFakeSecret Scheme(string scheme) => new(
        request => request.Authorization is { } value && value.Parameter is { Length: > 0 } && string.Equals(value.Scheme, scheme, StringComparison.OrdinalIgnoreCase),
        $"the header Authorization with {scheme}",
        Array.Empty<string>(),
        Array.Empty<string>());

    public static ApiFakeSecret AnyOf(params ApiFakeSecret[] secrets) => Of(secrets, request => secrets.Any(s => s.IsIn(request)), " or ");

    public static ApiFakeSecret AllOf(params ApiFakeSecret[] secrets) => Of(secrets, request => secrets.All(s => s.IsIn(request)), " and ");

    public bool IsIn(ApiFakeRequest request) => _isIn(request);

    private static bool HasText(string text) => text.Length > 0;

    private static ApiFakeSecret Of(ApiFakeSecret[] secrets, Func<ApiFakeRequest, bool> isIn, string separator) => new(
        isIn,
        string.Join(separator, secrets.Select(s => s.Text)),
        secrets.SelectMany(s => s.QueryNames),
        secrets.SelectMany(s => s.HeaderNames));
}
