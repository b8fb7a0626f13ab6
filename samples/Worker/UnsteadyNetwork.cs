namespace BizKitHub.Worker;

/// <summary>For show: every third request does not get through.</summary>
internal sealed class UnsteadyNetwork : DelegatingHandler
{
    private int _requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref _requests) % 3 == 0
            ? throw new HttpRequestException(HttpRequestError.ConnectionError, "The network is down.")
            : base.SendAsync(request, cancellationToken);
}
