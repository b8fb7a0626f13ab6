namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;

/// <summary>A request as it came, in the words of the contract. What it has is read here; whether that is right is said elsewhere.</summary>
internal sealed class ApiFakeRequest
{
    private readonly IReadOnlyDictionary<string, string> _path;
    private readonly HttpRequestMessage _message;
    private readonly ApiFakeSecret[] _secrets;

    /// <param name="route">The operation.</param>
    /// <param name="path">The parameters of the path as they came.</param>
    /// <param name="message">The request.</param>
    /// <param name="body">Its body; <see langword="null"/> when there is none.</param>
    /// <param name="secrets">What must not be told.</param>
    public ApiFakeRequest(ApiFakeRoute route, IReadOnlyDictionary<string, string> path, HttpRequestMessage message, byte[]? body, ApiFakeSecret[] secrets)
    {
        Route = route;
        _path = path;
        _message = message;
        _secrets = secrets;
        Body = body;
        HasBody = body is not null;
        ContentType = message.Content?.Headers.ContentType?.ToString();
        Authorization = message.Headers.Authorization;
        Query = (message.RequestUri?.Query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        Address = AddressOf(message.RequestUri);
    }

    public ApiFakeRoute Route { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public bool HasBody { get; }

    public string? ContentType { get; }

    public AuthenticationHeaderValue? Authorization { get; }

    public string Address { get; }

    private string[] Query { get; }

    /// <summary>The fields of a form, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields() => Encoding.UTF8.GetString(Body.Span)
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Replace('+', ' ').Split('=', 2))
        .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : ""))
        .ToArray();

    /// <summary>The texts of a parameter as they came; none when it is absent.</summary>
    public IReadOnlyList<string> Texts(ApiFakePlace place, string name) => place switch
    {
        ApiFakePlace.Path => _path.TryGetValue(name, out string? value) ? new[] { value } : Array.Empty<string>(),
        ApiFakePlace.Query => Pairs(Query, name),
        ApiFakePlace.Cookie => Pairs((HeaderOf("Cookie") ?? "").Split(';').Select(pair => pair.Trim()), name),
        _ => HeaderOf(name) is { } text ? new[] { text } : Array.Empty<string>(),
    };

    /// <summary>A header that is no secret.</summary>
    public string? PublicHeader(string name) =>
        IsOneOf(name, "Authorization", "Cookie") || _secrets.Any(s => IsOneOf(name, s.HeaderNames.ToArray())) ? null : HeaderOf(name);

    private static bool IsOneOf(string name, params string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string[] Pairs(IEnumerable<string> pairs, string name) => pairs
        .Select(pair => pair.Split('=', 2))
        .Where(pair => Uri.UnescapeDataString(pair[0]) == name)
        .Select(pair => pair.Length > 1 ? pair[1] : "")
        .ToArray();

    private string? HeaderOf(string name) =>
        HeaderText.Of(_message.Headers, name) ?? (_message.Content is { } content ? HeaderText.Of(content.Headers, name) : null);

    private string AddressOf(Uri? address)
    {
        string[] hidden = _secrets.SelectMany(s => s.QueryNames).ToArray();
        string query = string.Join("&", Query.Where(pair => !hidden.Contains(Uri.UnescapeDataString(pair.Split('=', 2)[0]), StringComparer.Ordinal)));
        return address?.AbsolutePath + (query.Length == 0 ? "" : "?" + query);
    }
}
