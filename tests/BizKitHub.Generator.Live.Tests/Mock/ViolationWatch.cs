namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>Counts the answers that pass, and fails at the first in which the mock server complains of the request or of its own answer.</summary>
internal sealed class ViolationWatch(HttpMessageHandler connections) : DelegatingHandler(connections)
{
    public int Count { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Assert.False(
            response.Headers.TryGetValues("sl-violations", out IEnumerable<string>? violations),
            $"{request.Method} {request.RequestUri!.AbsolutePath}: {string.Concat(violations ?? [])}");
        Count++;
        return response;
    }
}
