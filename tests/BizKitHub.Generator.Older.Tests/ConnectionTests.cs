using System.Net;
using System.Net.Sockets;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Older.Tests;

/// <summary>What connections are on older frameworks: how their failures are told, and what requests carry.</summary>
public sealed class ConnectionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Failures => new()
    {
        { "name", false },
        { "connect", false },
        { "trust", false },
        { "host", false },
        { "refused", false },
        { "closed", true },
        { "reset", true },
        { "none", true },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task AFailure_SaysWhetherTheMoneyMayBeGone(string failure, bool mayBeGone)
    {
        Exception? cause = failure switch
        {
            "name" => new WebException("no name", WebExceptionStatus.NameResolutionFailure),
            "connect" => new WebException("nobody there", WebExceptionStatus.ConnectFailure),
            "trust" => new WebException("no trust", WebExceptionStatus.TrustFailure),
            "host" => new SocketException((int)SocketError.HostNotFound),
            "refused" => new SocketException((int)SocketError.ConnectionRefused),
            "closed" => new WebException("closed", WebExceptionStatus.ConnectionClosed),
            "reset" => new SocketException((int)SocketError.ConnectionReset),
            _ => null,
        };
        using var handler = new ScriptedHandler(_ => throw new HttpRequestException("broken", cause));
        using BizKitHubClient client = handler.BizKitHub(options => options.MaxRetries = 5);

        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal(mayBeGone, exception.Message.EndsWith(" It may have been executed.", StringComparison.Ordinal));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task ARequest_CarriesItsOperation()
    {
        ApiOperation? operation = null;
        using var handler = new WatchingHandler(request => operation = ApiOperation.Of(request));
        using var http = new HttpClient(handler);
        using var client = new BizKitHubClient(http, new BizKitHubClientOptions { ApiKey = Clients.Key, MaxRetries = 0 });

        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal("customer.credit-spend", operation?.Name);
    }

    [Fact]
    public void TheClientsOwnConnections_FollowNothingAndKeepNothing()
    {
        using HttpMessageHandler handler = BizKitHub.Internal.ApiConnection.CreateHandler();

        var own = Assert.IsType<HttpClientHandler>(handler);
        Assert.Equal((false, false), (own.AllowAutoRedirect, own.UseCookies));
        Assert.True(own.MaxConnectionsPerServer > 100);
    }

    private sealed class WatchingHandler(Action<HttpRequestMessage> see) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest));
        }
    }
}
