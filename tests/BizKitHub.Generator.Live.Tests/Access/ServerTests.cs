using BizKitHub.Generator.Live.Tests.Support;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Access;

/// <summary>Where calls go.</summary>
public sealed class ServerTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Servers_HaveTheAddressesOfTheDocument()
    {
        Assert.Equal("https://vault.example/api/", VaultServers.Production.AbsoluteUri);
        Assert.Equal("https://eu.sandbox.vault.example:8443/v1/beta", VaultServers.Sandbox().AbsoluteUri);
        Assert.Equal("https://us.sandbox.vault.example:9000/v2/a%20b%3F%23%40", VaultServers.Sandbox("us", "9000", "v2/a b?#@").AbsoluteUri);
        Assert.Equal("https://acme-1.vault.example/", VaultServers.Tenant("acme-1").AbsoluteUri);
        Assert.Equal("https://own.example/vault", VaultServers.Own().AbsoluteUri);
        Assert.Equal("https://own.example/", VaultServers.Own("/").AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("evil.example?")]
    [InlineData("user@evil")]
    [InlineData("evil:80")]
    [InlineData("evil\\")]
    [InlineData("e vil")]
    [InlineData("evil%2F")]
    [InlineData("é")]
    [InlineData(null)]
    public void AValue_CannotLeaveItsPlaceInTheHost(string? value) =>
        Assert.ThrowsAny<ArgumentException>(() => VaultServers.Tenant(value!));

    [Fact]
    public void AValue_CannotBeAnythingThatTheDocumentDoesNotList()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("region", () => VaultServers.Sandbox("moon"));

        Assert.StartsWith("The server knows these values only: eu, us.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("port", () => VaultServers.Sandbox(port: "80@evil"));
        Assert.Throws<ArgumentException>("version", () => VaultServers.Sandbox(version: "v1/../.."));
        Assert.Throws<ArgumentException>("prefix", () => VaultServers.Own(".evil.example"));
        Assert.Throws<ArgumentException>("prefix", () => VaultServers.Own("@evil.example"));
    }

    [Fact]
    public async Task AServer_IsABaseAddress()
    {
        SentRequest request = await SendAsync(options => options.BaseAddress = VaultServers.Sandbox(), box => box.OpenAsync(Cancelled));

        Assert.Equal("https://eu.sandbox.vault.example:8443/v1/beta/box/open", request.Address.AbsoluteUri);
    }

    [Fact]
    public async Task OperationsWithAServerOfTheirOwn_GoThere_WithTheirSecret()
    {
        SentRequest request = await SendAsync(_ => { }, box => box.UploadAsync(Cancelled));

        Assert.Equal("https://upload.vault.example/v2/box/upload", request.Address.AbsoluteUri);
        Assert.Equal("the-vault-key", request.Header("X-Vault-Key"));
    }

    [Fact]
    public async Task AnotherBaseAddress_DoesNotMoveThem_ButTheirOwnOptionDoes()
    {
        SentRequest kept = await SendAsync(options => options.BaseAddress = new Uri("https://proxy.example"), box => box.UploadAsync(Cancelled));
        Assert.Equal("https://upload.vault.example/v2/box/upload", kept.Address.AbsoluteUri);

        SentRequest moved = await SendAsync(options => options.UploadBaseAddress = new Uri("https://proxy.example/up"), box => box.UploadAsync(Cancelled));
        Assert.Equal("https://proxy.example/up/box/upload", moved.Address.AbsoluteUri);

        SentRequest joined = await SendAsync(options => options.UploadBaseAddress = null, box => box.UploadAsync(Cancelled));
        Assert.Equal("https://vault.example/api/box/upload", joined.Address.AbsoluteUri);
    }

    [Fact]
    public async Task ARelativeServer_IsSeenFromTheBaseAddress()
    {
        SentRequest usual = await SendAsync(_ => { }, box => box.HistoryAsync(Cancelled));
        Assert.Equal("https://vault.example/archive/box/history", usual.Address.AbsoluteUri);

        SentRequest proxied = await SendAsync(options => options.BaseAddress = new Uri("https://proxy.example/vault"), box => box.HistoryAsync(Cancelled));
        Assert.Equal("https://proxy.example/archive/box/history", proxied.Address.AbsoluteUri);
    }

    [Fact]
    public void AnAddressThatNoCallCouldWorkWith_IsRefusedByItsName()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());

        Assert.Throws<ArgumentException>("UploadBaseAddress", () => handler.Vault(options => options.UploadBaseAddress = new Uri("ftp://files.example")).Dispose());
    }

    [Fact]
    public async Task HeadersThatAreNoBusinessOfADocument_AreLeftOut()
    {
        SentRequest request = await SendAsync(_ => { }, box => box.HeadersAsync("yes", Cancelled));

        Assert.Equal(["User-Agent", "X-Sound"], request.Headers.Keys.Order(StringComparer.Ordinal));
    }

    private static async Task<SentRequest> SendAsync(Action<VaultClientOptions> change, Func<IBoxClient, Task> call)
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = handler.Vault(options =>
        {
            options.ApiKey = "the-vault-key";
            change(options);
        });
        await call(client.Box);
        return handler.Only;
    }
}
