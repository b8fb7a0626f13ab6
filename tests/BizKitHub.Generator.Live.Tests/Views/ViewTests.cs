using System.Net;
using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;
using Microsoft.Extensions.DependencyInjection;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Views;

/// <summary>What the calls of a view do differently, and what stays the client's.</summary>
public sealed class ViewTests
{
    private const string NotLoggedIn = """{"loggedIn":false}""";
    private const string OtherKey = "DEV_anotheranotheranotheranother";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OneCall_HasAKeyHeadersAndATimeOfItsOwn()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();

        await client.With(new() { Timeout = TimeSpan.FromSeconds(5), ApiKey = OtherKey, Headers = { ["X-Request-Id"] = "42" } }).Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
        await AskAsync(client);

        Assert.Collection(
            handler.Requests,
            request => Assert.Equal((OtherKey, "42"), (KeyOf(request), request.Header("x-request-id"))),
            request => Assert.Equal((Clients.Key, null), (KeyOf(request), request.Header("x-request-id"))));
    }

    [Fact]
    public async Task AKeyOfOneCall_TravelsWhereTheClientsKeyDoes()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub(options => options.Authentication = BizKitHubAuthentication.Bearer);

        await AskAsync(client.With(new() { ApiKey = OtherKey }));

        Assert.Equal("Bearer " + OtherKey, handler.Only.Header("Authorization"));
        Assert.DoesNotContain(Clients.Key, handler.Only.Line, StringComparison.Ordinal);
    }

    /// <summary>The address of the operation is the same at each call, and is kept with the key in it.</summary>
    [Fact]
    public async Task AKeyOfOneCall_IsInNobodyElsesAddress()
    {
        using var handler = new ScriptedHandler("[]");
        using BizKitHubClient client = handler.BizKitHub();
        BizKitHubClientView view = client.With(new() { ApiKey = OtherKey });
        BizKitHubClientView later = client.With(new() { MaxRetries = 0 });
        foreach (BizKitHubClientView one in new BizKitHubClientView[] { client, view, later, client.With(new() { ApiKey = OtherKey }), client, view })
        {
            await Assert.ThrowsAsync<BizKitHubApiException>(() => one.Customer.CreditSpendAsync(Clients.Spending, Cancelled));
        }

        Assert.Equal([Clients.Key, OtherKey, Clients.Key, OtherKey, Clients.Key, OtherKey], handler.Requests.Select(KeyOf));
    }

    [Fact]
    public async Task ViewsOfViews_AddUp_AndTheLastWordCounts()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();

        await AskAsync(client
            .With(new() { ApiKey = OtherKey, Headers = { ["X-A"] = "1", ["X-B"] = "1" } })
            .With(new() { Headers = { ["x-b"] = "2", ["X-C"] = "2" } }));

        SentRequest sent = handler.Only;
        Assert.Equal((OtherKey, "1", "2", "2"), (KeyOf(sent), sent.Header("X-A"), sent.Header("X-B"), sent.Header("X-C")));
    }

    [Fact]
    public async Task OptionsChangedLater_ChangeNothing()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();
        var options = new BizKitHubClientCallOptions { ApiKey = OtherKey, Headers = { ["X-A"] = "1" } };
        BizKitHubClientView view = client.With(options);
        options.ApiKey = null;
        options.Headers["X-A"] = "2";
        options.Headers["X-B"] = "2";

        await AskAsync(view);

        Assert.Equal((OtherKey, "1", null), (KeyOf(handler.Only), handler.Only.Header("X-A"), handler.Only.Header("X-B")));
    }

    [Fact]
    public async Task AnArgument_CountsMoreThanAHeaderForMany()
    {
        using var handler = new ScriptedHandler("""{"items":[]}""");
        using CourierClient client = handler.Courier();
        CourierClientView view = client.With(new() { Headers = { ["X-Trace-Id"] = "many" } });
        await view.Parcels.ListAsync(xTraceId: "one", cancellationToken: Cancelled);
        await view.Parcels.ListAsync(cancellationToken: Cancelled);

        Assert.Equal(["one", "many"], handler.Requests.Select(r => r.Header("X-Trace-Id")));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    public async Task AReadingCall_IsRepeatedAsOftenAsItsViewSays(int maxRetries, int attempts)
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(HttpStatusCode.ServiceUnavailable));
        using BizKitHubClient client = handler.BizKitHub();

        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => AskAsync(client.With(new() { MaxRetries = maxRetries })));

        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Fact]
    public async Task MoneyIsSpentOnce_WhateverAViewSays()
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(HttpStatusCode.TooManyRequests));
        using BizKitHubClient client = handler.BizKitHub();
        BizKitHubClientView view = client.With(new() { MaxRetries = 9, Headers = { ["Idempotency-Key"] = "1" } });

        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => view.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task ATimeOfItsOwn_EndsTheCallAndNoOther()
    {
        using var handler = new ScriptedHandler(async (request, cancellationToken) =>
        {
            await Task.Delay(request.Header("X-Slow") is null ? 0 : Timeout.Infinite, cancellationToken);
            return Replies.Json(NotLoggedIn);
        });
        using BizKitHubClient client = handler.BizKitHub();
        BizKitHubClientView view = client.With(new() { Timeout = TimeSpan.FromMilliseconds(50), Headers = { ["X-Slow"] = "yes" } });
        BizKitHubClientView endless = view.With(new() { Timeout = Timeout.InfiniteTimeSpan });

        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => AskAsync(view));
        Task waiting = AskAsync(endless, new CancellationToken(canceled: true));

        Assert.IsType<TimeoutException>(exception.InnerException);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await AskAsync(client);
    }

    [Fact]
    public async Task TheConnectionsAreTheClients_AndEndWithIt()
    {
        await using var server = new RawServer(RawServer.Ok(NotLoggedIn), RawServer.Ok(NotLoggedIn));
        var client = new BizKitHubClient(new BizKitHubClientOptions { ApiKey = Clients.Key, BaseAddress = server.Address });
        BizKitHubClientView view = client.With(new() { ApiKey = OtherKey });
        await AskAsync(view);
        await AskAsync(client);
        Assert.False(server.HungUp.IsCompleted);

        client.Dispose();
        await server.HungUp.WaitAsync(TimeSpan.FromSeconds(30), Cancelled);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AskAsync(view));
    }

    [Fact]
    public async Task AClientOfTheServices_HasViews()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        var collection = new ServiceCollection();
        collection.AddBizKitHubClient(options => options.ApiKey = Clients.Key).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider services = collection.BuildServiceProvider();

        await AskAsync(services.GetRequiredService<BizKitHubClient>().With(new() { ApiKey = OtherKey }));
        await services.GetRequiredService<ICustomerClient>().GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.Equal([OtherKey, Clients.Key], handler.Requests.Select(KeyOf));
    }

    [Fact]
    public async Task AFake_SeesTheHeaders_ButNoKey()
    {
        using var fake = new BizKitHubFake();
        using BizKitHubClient client = fake.CreateClient();

        await AskAsync(client.With(new() { ApiKey = OtherKey, Headers = { ["X-Request-Id"] = "42" } }));

        Assert.Equal("42", Assert.Single(fake.Calls).Header("X-Request-Id"));
        Assert.DoesNotContain(OtherKey, Assert.Single(fake.Calls).Address, StringComparison.Ordinal);
    }

    /// <summary>Otherwise the call would be made in another one's name.</summary>
    [Fact]
    public async Task WhereEachOfSeveralSecretsWillDo_TheOneOfTheCallIsSent()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = handler.Vault(options =>
        {
            options.AccessToken = "the-access-token";
            options.ApiKey = "the-vault-key";
            options.Session = "the-session";
        });

        await client.With(new() { Query = "a-query-key" }).Box.EitherAsync(Cancelled);
        await client.With(new() { UserName = "eva", Password = "word" }).Box.BothAsync(Cancelled);
        await client.With(new() { Session = "another" }).Box.BothAsync(Cancelled);

        Assert.Equal("GET /api/box/either?vault%20key=a-query-key", handler.Requests[0].Line);
        Assert.Equal((null, null), (handler.Requests[0].Header("Authorization"), handler.Requests[0].Header("X-Vault-Key")));
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("eva:word")), handler.Requests[1].Header("Authorization"));
        Assert.Null(handler.Requests[1].Header("X-Vault-Key"));
        Assert.Equal(("the-vault-key", "sid=another"), (handler.Requests[2].Header("X-Vault-Key"), handler.Requests[2].Header("Cookie")));
    }

    [Fact]
    public async Task ASecretInTwoParts_IsReplacedAsAWhole()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = handler.Vault(options =>
        {
            options.UserName = "jan";
            options.Password = "the-password";
            options.OauthProvider = _ => new ValueTask<string>("the-providers-token");
        });

        await client.With(new() { UserName = "eva" }).Box.BothAsync(Cancelled);
        await client.With(new() { Oauth = "a-token" }).Box.InheritedAsync(Cancelled);
        await client.With(new() { OauthProvider = _ => new ValueTask<string>("another-token") }).Box.InheritedAsync(Cancelled);

        Assert.Equal(
            ["Basic " + Convert.ToBase64String("eva:"u8), "Bearer a-token", "Bearer another-token"],
            handler.Requests.Select(r => r.Header("Authorization")));
    }

    [Fact]
    public void WhatNoCallCouldWorkWith_IsRefusedAtOnce()
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();
        Assert.Throws<ArgumentNullException>("options", () => client.With(Null<BizKitHubClientCallOptions>()));
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => client.With(new() { Timeout = TimeSpan.FromSeconds(-2) }));
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => client.With(new() { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => client.With(new() { MaxRetries = -1 }));
        Assert.Throws<ArgumentException>("key", () => client.With(new() { ApiKey = string.Concat(OtherKey, "\n") }));
    }

    [Theory]
    [InlineData("X-A", "1\r\nX-B: searchme", "X-A")]
    [InlineData("X-A", "searchme\0", "X-A")]
    [InlineData("X-A", "Barášek searchme", "X-A")]
    [InlineData("X-A: searchme", "1", "Headers")]
    [InlineData("X-A\r\nX-searchme", "1", "Headers")]
    [InlineData("", "1", "Headers")]
    [InlineData("content-type", "text/plain", "Headers")]
    [InlineData("Content-Anything", "1", "Headers")]
    [InlineData("Host", "elsewhere.example", "Headers")]
    [InlineData("Transfer-Encoding", "chunked", "Headers")]
    [InlineData("COOKIE", "a=searchme", "Headers")]
    [InlineData("Accept", "text/html", "Headers")]
    [InlineData("User-Agent", "me", "Headers")]
    [InlineData("Proxy-Authorization", "Basic searchme", "Headers")]
    public void AHeaderThatIsNotTheCallersToSend_IsRefused_WithoutItsValue(string name, string value, string parameter)
    {
        using var handler = new ScriptedHandler(NotLoggedIn);
        using BizKitHubClient client = handler.BizKitHub();

        var exception = Assert.Throws<ArgumentException>(parameter, () => client.With(new() { Headers = { [name] = value } }));

        Assert.DoesNotContain("searchme", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHeaderOfACredential_IsRefusedWhereTheClientSendsIt_AndNowhereElse()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient keyed = handler.Vault(options => options.ApiKey = "the-vault-key");
        using VaultClient token = handler.Vault(options => options.OauthProvider = _ => new ValueTask<string>("token"));
        Assert.Throws<ArgumentException>("Headers", () => keyed.With(new() { Headers = { ["x-vault-key"] = "another" } }));
        Assert.Throws<ArgumentException>("Headers", () => token.With(new() { Headers = { ["authorization"] = "Bearer another" } }));
        VaultClientView view = keyed.With(new() { Headers = { ["Authorization"] = "Bearer mine" } });
        Assert.Throws<ArgumentException>("Headers", () => view.With(new() { Oauth = "token" }));

        await view.Box.OpenAsync(Cancelled);

        Assert.Equal("Bearer mine", handler.Only.Header("Authorization"));
    }

    private static Task<CustomerGetAccountInfoResponse> AskAsync(BizKitHubClientView client, CancellationToken? cancelled = null) =>
        client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: cancelled ?? Cancelled);

    private static string? KeyOf(SentRequest request) =>
        request.Address.Query.TrimStart('?').Split('&').FirstOrDefault(p => p.StartsWith("apiKey=", StringComparison.Ordinal))?["apiKey=".Length..];

    /// <summary>A null that the compiler and the analyzers let pass, as one from older code would.</summary>
    private static T Null<T>()
        where T : class => (T)(object?)null!;
}
