using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace BizKitHub.Quickstart;

/// <summary>Prints every request and response that passes, with the API key masked.</summary>
internal sealed partial class Transcript(TextWriter output) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The documentation's examples send the content type with every call, also with those that have no content.
        request.Content ??= new ByteArrayContent([]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        string address = KeyInQuery().Replace(request.RequestUri!.PathAndQuery, "$1***");
        await output.WriteLineAsync($"> {request.Method} {address}");
        await WriteBodyAsync("> ", request.Content, cancellationToken);

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await output.WriteLineAsync($"< {(int)response.StatusCode} {response.ReasonPhrase}");
        await WriteBodyAsync("< ", response.Content, cancellationToken);
        return response;
    }

    private async Task WriteBodyAsync(string prefix, HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(cancellationToken);
        string body = await content.ReadAsStringAsync(cancellationToken);
        if (body.Length > 0)
        {
            await output.WriteLineAsync(prefix + body);
        }
    }

    [GeneratedRegex("(?<=[?&])(apiKey=)[^&]*", RegexOptions.CultureInvariant)]
    private static partial Regex KeyInQuery();
}
