using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Money;

/// <summary>The same over real sockets, where the framework's own connections could repeat a request behind everyone's back.</summary>
public sealed class BrokenConnectionTests
{
    private const string Spent = """{"success":true,"transactionId":"HxanU4a1n4El61zx","oldCreditBalance":510,"newCreditBalance":410}""";

    private static readonly string SpendLine = $"POST /api/v1/customer/credit-spend?apiKey={Clients.Key} HTTP/1.1";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AServerThatHangsUpAfterTheRequest_GetsItOnce()
    {
        await using var server = new RawServer();
        await FailAsync(server);

        Assert.Equal([SpendLine], server.Requests);
    }

    [Fact]
    public async Task AServerThatHangsUpAKeptConnection_GetsTheSecondSpendingOnce()
    {
        await using var server = new RawServer(RawServer.Ok(Spent));
        using BizKitHubClient client = Connect(server);
        CustomerCreditSpendResponse first = await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);
        Assert.Equal(410, first.NewCreditBalance);
        await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal([SpendLine, SpendLine], server.Requests);
    }

    [Fact]
    public async Task AnAnswerThatBreaksOff_IsNotAskedForAgain()
    {
        await using var server = new RawServer(RawServer.Ok(Spent)[..^20], null);
        using BizKitHubClient client = Connect(server);
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.EndsWith(" It may have been executed.", exception.Message, StringComparison.Ordinal);
        Assert.Equal([SpendLine], server.Requests);
    }

    [Fact]
    public async Task ARedirect_TakesNeitherMoneyNorKeyElsewhere()
    {
        await using var elsewhere = new RawServer(RawServer.Ok(Spent));
        await using var server = new RawServer($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.Address}\r\nContent-Length: 0\r\n\r\n");
        await FailAsync(server);

        Assert.Equal([SpendLine], server.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task AReadFromAServerThatHangsUp_IsRepeated()
    {
        await using var server = new RawServer(null, RawServer.Ok("""{"loggedIn":false}"""));
        using BizKitHubClient client = Connect(server);
        CustomerGetAccountInfoResponse answer = await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(answer);
        Assert.Equal(2, server.Requests.Count);
    }

    private static BizKitHubClient Connect(RawServer server) =>
        new(new BizKitHubClientOptions { ApiKey = Clients.Key, BaseAddress = server.Address });

    private static async Task FailAsync(RawServer server)
    {
        using BizKitHubClient client = Connect(server);
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));
        Secrets.AssertHidden(exception, Clients.Key);
    }
}
