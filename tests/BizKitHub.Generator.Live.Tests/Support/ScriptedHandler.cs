namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>Stands where the network would be: keeps every request, and answers or fails as the test says.</summary>
internal sealed class ScriptedHandler(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public ScriptedHandler(Func<SentRequest, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    /// <summary>Answers every request with the same JSON.</summary>
    public ScriptedHandler(string json)
        : this(_ => Replies.Json(json))
    {
    }

    public IReadOnlyList<SentRequest> Requests => _requests;

    public SentRequest Only => Assert.Single(_requests);

    public bool IsDisposed { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SentRequest sent = await SentRequest.OfAsync(request, cancellationToken);
        _requests.Add(sent);
        return await answer(sent, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
