using System.Net;
using System.Net.Http.Headers;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>A server that gives the same answer to everything.</summary>
internal sealed class CannedAnswer : HttpMessageHandler
{
    public HttpStatusCode Status { get; set; }

    public ReadOnlyMemory<byte> Body { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ReadOnlyMemoryContent(Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(Status) { Content = content, RequestMessage = request });
    }
}
