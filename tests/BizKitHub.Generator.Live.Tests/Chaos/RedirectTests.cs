using BizKitHub.Generator.Live.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>A server that points elsewhere never gets the key there.</summary>
public sealed class RedirectTests
{
    private static readonly int[] Statuses = [300, 301, 302, 303, 307, 308];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<int, BizKitHubAuthentication> Redirects =>
        new MatrixTheoryData<int, BizKitHubAuthentication>(Statuses, [BizKitHubAuthentication.Query, BizKitHubAuthentication.Bearer]);

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task TheClientsOwnConnections_FollowNone(int status, BizKitHubAuthentication authentication)
    {
        await using var elsewhere = new ChaosServer(ChaosAnswer.Ok(ChaosCalls.Read));
        await using var server = new ChaosServer(Redirect(status, elsewhere));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.Authentication = authentication);

        Assert.Equal($"failed with HTTP {status}.", await client.ReadAsync(Cancelled));
        Assert.Equal($"failed with HTTP {status}.", await client.SpendAsync(Cancelled));
        Assert.Equal(2, server.Requests.Count);
        Assert.True(elsewhere.Requests.Count <= 0, "The redirect was followed.");
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task AnHttpClientThatFollows_TakesNoKeyAlong(int status, BizKitHubAuthentication authentication)
    {
        await using var elsewhere = new ChaosServer(number => ChaosAnswer.Ok(number == 0 ? ChaosCalls.Read : ChaosCalls.Spent));
        await using var server = new ChaosServer(Redirect(status, elsewhere));
        using var handler = new HttpClientHandler { CheckCertificateRevocationList = true };
        using var http = new HttpClient(handler);
        using var client = new BizKitHubClient(http, new BizKitHubClientOptions { ApiKey = Clients.Key, BaseAddress = server.Address, Authentication = authentication });

        Assert.Equal(ChaosCase.Value, await client.ReadAsync(Cancelled));
        Assert.Equal(ChaosCase.Value, await client.SpendAsync(Cancelled));
        Assert.All(server.Requests, request => Assert.Contains(Clients.Key, request, StringComparison.Ordinal));
        Assert.Equal(2, elsewhere.Requests.Count);
        Assert.All(elsewhere.Requests, request => Assert.DoesNotContain(Clients.Key, request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheClientAmongServices_FollowsNone()
    {
        await using var elsewhere = new ChaosServer(ChaosAnswer.Ok(ChaosCalls.Read));
        await using var server = new ChaosServer(Redirect(307, elsewhere));
        var services = new ServiceCollection();
        services.AddBizKitHubClient(options =>
        {
            options.ApiKey = Clients.Key;
            options.BaseAddress = server.Address;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("failed with HTTP 307.", await provider.GetRequiredService<BizKitHubClient>().SpendAsync(Cancelled));
        Assert.Single(server.Requests);
        Assert.True(elsewhere.Requests.Count <= 0, "The redirect was followed.");
    }

    private static ChaosAnswer Redirect(int status, ChaosServer elsewhere) =>
        ChaosAnswer.Head($"HTTP/1.1 {status} Elsewhere\r\nLocation: {new Uri(elsewhere.Address, "/stolen?x=1")}\r\nContent-Length: 0");
}
