using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Lifetime;

/// <summary>What a client can be made of, and what it refuses.</summary>
public sealed class OptionsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://proxy.example/bizkithub", "https://proxy.example/bizkithub/api/v1/customer/credit-log")]
    [InlineData("https://proxy.example/bizkithub/", "https://proxy.example/bizkithub/api/v1/customer/credit-log")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/api/v1/customer/credit-log")]
    public async Task ABaseAddress_IsKeptInFrontOfThePath(string baseAddress, string expected)
    {
        using var handler = new ScriptedHandler("""{"creditBalance":0,"items":[]}""");
        using BizKitHubClient client = handler.BizKitHub(options => options.BaseAddress = new Uri(baseAddress));
        await client.Customer.CreditLogAsync(Clients.IdentityId, Cancelled);

        Assert.Equal(expected, handler.Only.Address.GetLeftPart(UriPartial.Path));
    }

    [Fact]
    public async Task TheServersOfTheDocuments_AreTheDefault()
    {
        using var handler = new ScriptedHandler("""{"name":"Prague"}""");
        using CourierClient client = handler.Courier();
        await client.Depots.TreeAsync(Cancelled);

        Assert.Equal("https://courier.example/eu/v2/depots/tree", handler.Only.Address.AbsoluteUri);
        Assert.Equal(new Uri("https://api.bizkithub.com"), new BizKitHubClientOptions().BaseAddress);
    }

    [Fact]
    public async Task OptionsChangedLater_ChangeNothing()
    {
        BizKitHubClientOptions? kept = null;
        using var handler = new ScriptedHandler("""{"loggedIn":false}""");
        using BizKitHubClient client = handler.BizKitHub(options => kept = options);
        kept!.BaseAddress = new Uri("https://elsewhere.example");
        kept.ApiKey = null;
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.StartsWith($"https://api.bizkithub.com/api/v1/customer/get-account-info?apiKey={Clients.Key}&", handler.Only.Address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNoCallCouldWorkWith_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentException>("BaseAddress", () => Make(options => options.BaseAddress = new Uri("/relative", UriKind.Relative)));
        Assert.Throws<ArgumentException>("BaseAddress", () => Make(options => options.BaseAddress = new Uri("ftp://files.example")));
        Assert.Throws<ArgumentException>("BaseAddress", () => Make(options => options.BaseAddress = new Uri("https://api.example/?apiKey=x")));
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => Make(options => options.MaxRetries = -1));
        Assert.Throws<ArgumentOutOfRangeException>("MaxResponseContentBufferSize", () => Make(options => options.MaxResponseContentBufferSize = 0));
        Assert.Throws<ArgumentOutOfRangeException>("Timeout", () => Make(options => options.Timeout = TimeSpan.Zero));
        Assert.Throws<ArgumentException>("UserAgent", () => Make(options => options.UserAgent = "two\nlines"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two\r\nlines")]
    public void AKeyThatIsNoText_IsRefusedWithoutRepeatingIt(string key)
    {
        var exception = Assert.Throws<ArgumentException>(() => Make(options => options.ApiKey = key));

        Assert.DoesNotContain("lines", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("apiKey", () => new BizKitHubClient(Null<string>()));
        Assert.Throws<ArgumentNullException>("options", () => new BizKitHubClient(Null<BizKitHubClientOptions>()));
        Assert.Throws<ArgumentNullException>("httpClient", () => new BizKitHubClient(Null<HttpClient>(), new BizKitHubClientOptions()));
        using var http = new HttpClient();
        Assert.Throws<ArgumentNullException>("options", () => new BizKitHubClient(http, Null<BizKitHubClientOptions>()));
    }

    [Fact]
    public async Task NullArguments_AreRefusedBeforeAnythingIsSent()
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub(options => options.ValidateRequests = false);
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.Customer.CreateAsync(Null<CustomerCreateRequest>(), Cancelled));
        await Assert.ThrowsAsync<ArgumentNullException>("identityId", () => client.Customer.GetAccountInfoAsync(Null<string>(), cancellationToken: Cancelled));
        await Assert.ThrowsAsync<ArgumentNullException>("cuRefNo", () => client.Customer.HierarchyAsync(Null<string>(), Cancelled));

        Assert.Empty(handler.Requests);
    }

    private static void Make(Action<BizKitHubClientOptions> change)
    {
        using var handler = new ScriptedHandler("{}");
        handler.BizKitHub(change).Dispose();
    }

    /// <summary>A null that the compiler and the analyzers let pass, as one from older code would.</summary>
    private static T Null<T>()
        where T : class => (T)(object?)null!;
}
