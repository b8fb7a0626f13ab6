using System.Net.Http.Headers;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>Answers requests from a function and keeps what they looked like.</summary>
internal sealed class RecordingHandler(Func<int, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<RecordedRequest> _requests = [];

    public RecordingHandler(Func<int, HttpResponseMessage> answer)
        : this((attempt, _) => Task.FromResult(answer(attempt)))
    {
    }

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    public RecordedRequest Only => Assert.Single(_requests);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Add(request.Headers.NonValidated);
        if (request.Content is not null)
        {
            Add(request.Content.Headers.NonValidated);
        }

        _requests.Add(new RecordedRequest(request.Method, request.RequestUri!, headers, body));
        return await answer(_requests.Count - 1, cancellationToken);

        void Add(HttpHeadersNonValidated source)
        {
            foreach ((string name, HeaderStringValues values) in source)
            {
                headers.Add(name, values.ToString());
            }
        }
    }
}
