using System.Net;
using System.Text;
using BizKitHub.Generator.Live.Tests.Answers;
using BizKitHub.Generator.Live.Tests.Support;
using Kitchen;

namespace BizKitHub.Generator.Live.Tests.Views;

/// <summary>The answer of a call as it came, for who asks for it.</summary>
public sealed class RawResponseTests
{
    private const string NotLoggedIn = """{"loggedIn":false}""";

    private readonly List<BizKitHubApiResponse> _seen = [];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AResult_IsSeenWithItsHeadersAndItsBody()
    {
        using var handler = new ScriptedHandler(_ =>
        {
            HttpResponseMessage reply = Replies.Json(NotLoggedIn);
            reply.Headers.Add("X-Trace", ["a", "b"]);
            return reply;
        });
        using BizKitHubClient client = handler.BizKitHub();

        await AskAsync(Watched(client));
        await AskAsync(client);

        BizKitHubApiResponse seen = Assert.Single(_seen);
        Assert.Equal((HttpStatusCode.OK, "customer.get-account-info", "application/json; charset=utf-8"), (seen.StatusCode, seen.Operation.Name, seen.ContentType));
        Assert.Equal(["a", "b"], seen.Headers["x-trace"]);
        Assert.Equal("18", Assert.Single(seen.Headers["content-length"]));
        Assert.Equal(NotLoggedIn, Text(seen));
        Assert.Equal("customer.get-account-info: HTTP 200", seen.ToString());
    }

    [Theory]
    [InlineData("""{"error":{"code":"NO","message":"no"}}""", HttpStatusCode.BadRequest)]
    [InlineData("<html>", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task AnAnswerThatFailsTheCall_IsSeenToo(string body, HttpStatusCode status)
    {
        using var handler = new ScriptedHandler(_ => Replies.Json(body, status));
        using BizKitHubClient client = handler.BizKitHub();

        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => AskAsync(Watched(client)));

        Assert.Equal((status, body), (Assert.Single(_seen).StatusCode, Text(_seen[0])));
    }

    [Fact]
    public async Task OfSeveralAttempts_TheLastAnswerIsSeen()
    {
        int attempts = 0;
        using var handler = new ScriptedHandler(_ => attempts++ == 0 ? Replies.Busy(HttpStatusCode.ServiceUnavailable) : Replies.Json(NotLoggedIn));
        using BizKitHubClient client = handler.BizKitHub();

        await AskAsync(Watched(client));

        Assert.Equal((2, HttpStatusCode.OK), (attempts, Assert.Single(_seen).StatusCode));
    }

    [Fact]
    public async Task WhereNoAnswerArrives_NoneIsSeen()
    {
        using var handler = new ScriptedHandler(_ => throw new HttpRequestException(HttpRequestError.ConnectionError));
        using BizKitHubClient client = handler.BizKitHub(options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<BizKitHubApiException>(() => AskAsync(Watched(client)));

        Assert.Empty(_seen);
    }

    [Fact]
    public async Task WhatTheCallbackThrows_ReachesTheCallerAsItIs_AndNothingIsSentAgain()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();
        foreach (Exception thrown in new Exception[] { new IOException("mine"), new HttpRequestException("mine"), new OperationCanceledException("mine"), new InvalidOperationException("mine") })
        {
            Exception caught = await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(client.With(new() { OnResponse = _ => throw thrown })));
            Assert.Same(thrown, caught);
        }

        Assert.Equal(4, handler.Requests.Count);
    }

    [Fact]
    public async Task TheAnswer_MayBeKept()
    {
        using var handler = new ScriptedHandler(request => Replies.Json(NotLoggedIn.Replace("}", $",\"a\":\"{request.Header("X-A")}\"}}", StringComparison.Ordinal)));
        using BizKitHubClient client = handler.BizKitHub();
        for (int call = 0; call < 20; call++)
        {
            await AskAsync(Watched(client).With(new() { Headers = { ["X-A"] = $"{call}" } }));
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(call => $$"""{"loggedIn":false,"a":"{{call}}"}"""), _seen.Select(Text));
    }

    [Fact]
    public async Task OfAStream_TheHeadIsSeen_AndItsItemsComeAsEver()
    {
        var seen = new List<KitchenApiResponse>();
        await using var server = new KitchenServer(KitchenServer.Whole("text/event-stream", "data: {\"text\":\"cut\"}\n\n", 3));

        List<Step> steps = await server.Client.With(new() { OnResponse = seen.Add }).Streams.StepsAsync(Cancelled).ToListAsync(Cancelled);

        Assert.Equal("cut", Assert.Single(steps).Text);
        Assert.Equal(("text/event-stream", 0), (Assert.Single(seen).ContentType, seen[0].Body.Length));
    }

    private static string Text(BizKitHubApiResponse response) => Encoding.UTF8.GetString(response.Body.Span);

    private static Task<CustomerGetAccountInfoResponse> AskAsync(BizKitHubClientView client) =>
        client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

    private BizKitHubClientView Watched(BizKitHubClientView client) => client.With(new() { OnResponse = _seen.Add });
}
