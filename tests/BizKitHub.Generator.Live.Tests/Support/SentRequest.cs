using System.Net.Http.Headers;
using System.Text;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>A request as a handler saw it, read to its end.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[]? Bytes)
{
    /// <summary>Method, path and query, as the first line of the request has them.</summary>
    public string Line => $"{Method} {Address.PathAndQuery}";

    public string? Body => Bytes is null ? null : Encoding.UTF8.GetString(Bytes);

    public static async Task<SentRequest> OfAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, HeaderStringValues values) in message.Headers.NonValidated)
        {
            headers.Add(name, values.ToString());
        }

        if (message.Content is not { } content)
        {
            return new SentRequest(message.Method, message.RequestUri!, headers, Bytes: null);
        }

        foreach ((string name, HeaderStringValues values) in content.Headers.NonValidated)
        {
            headers.Add(name, values.ToString());
        }

        return new SentRequest(message.Method, message.RequestUri!, headers, await content.ReadAsByteArrayAsync(cancellationToken));
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
