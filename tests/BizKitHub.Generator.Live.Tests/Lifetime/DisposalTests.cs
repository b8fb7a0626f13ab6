using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Lifetime;

/// <summary>A client closes what it opened, and nothing else.</summary>
public sealed class DisposalTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ConnectionsOfItsOwn_EndWithTheClient()
    {
        await using var server = new RawServer(RawServer.Ok("""{"loggedIn":false}"""));
        var client = new BizKitHubClient(new BizKitHubClientOptions { ApiKey = Clients.Key, BaseAddress = server.Address });
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
        Assert.False(server.HungUp.IsCompleted);

        client.Dispose();
        await server.HungUp.WaitAsync(TimeSpan.FromSeconds(30), Cancelled);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task AForeignHttpClient_StaysUsable()
    {
        using var handler = new ScriptedHandler("""{"loggedIn":false}""");
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://elsewhere.example") };
        http.DefaultRequestHeaders.Add("X-Own", "kept");
        new BizKitHubClient(http, new BizKitHubClientOptions { ApiKey = Clients.Key }).Dispose();
        Assert.False(handler.IsDisposed);

        await http.GetStringAsync(new Uri("/still/there", UriKind.Relative), Cancelled);
        Assert.Equal("https://elsewhere.example/still/there", handler.Only.Address.AbsoluteUri);
    }

    [Fact]
    public async Task AForeignHttpClient_KeepsItsSettings()
    {
        using var handler = new ScriptedHandler("""{"loggedIn":false}""");
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://elsewhere.example"), Timeout = TimeSpan.FromSeconds(7) };
        using var client = new BizKitHubClient(http, new BizKitHubClientOptions { ApiKey = Clients.Key });
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.Equal("api.bizkithub.com", handler.Only.Address.Host);
        Assert.Equal((new Uri("https://elsewhere.example"), TimeSpan.FromSeconds(7)), (http.BaseAddress, http.Timeout));
        Assert.Empty(http.DefaultRequestHeaders);
    }

    [Fact]
    public async Task TheTimeLimitOfAForeignHttpClient_EndsACallAsTheClientsOwn()
    {
        using var handler = new ScriptedHandler(static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("An infinite wait does not end.");
        });
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        using var client = new BizKitHubClient(http, new BizKitHubClientOptions { ApiKey = Clients.Key });
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public void Disposing_MayHappenTwice()
    {
        var client = new BizKitHubClient(Clients.Key);
        client.Dispose();
        client.Dispose();

        Assert.NotNull(client.Customer);
    }
}
