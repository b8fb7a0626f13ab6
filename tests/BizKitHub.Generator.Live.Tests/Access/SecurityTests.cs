using System.Net;
using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Access;

/// <summary>What a call sends to prove who calls, and what it keeps to itself.</summary>
public sealed class SecurityTests
{
    private static readonly string[] AllSecrets =
        ["the-vault-key", "the-session", "the-query-key", "the-password", "the-access-token", "the-oauth-token", "the-oidc-token"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheFirstAlternativeThatIsThere_IsSent()
    {
        SentRequest all = await SendAsync(Everything, box => box.EitherAsync(Cancelled));
        Assert.Equal("Bearer the-access-token", all.Header("Authorization"));
        AssertSends(all, "the-access-token");

        SentRequest key = await SendAsync(options => options.ApiKey = "the-vault-key", box => box.EitherAsync(Cancelled));
        Assert.Equal("the-vault-key", key.Header("X-Vault-Key"));

        SentRequest query = await SendAsync(options => options.Query = "the-query-key", box => box.EitherAsync(Cancelled));
        Assert.Equal("GET /api/box/either?vault%20key=the-query-key", query.Line);

        SentRequest none = await SendAsync(_ => { }, box => box.EitherAsync(Cancelled));
        AssertSends(none);
    }

    [Fact]
    public async Task SecretsThatAreNeededTogether_AreSentTogetherOrNotAtAll()
    {
        SentRequest both = await SendAsync(Everything, box => box.BothAsync(Cancelled));
        Assert.Equal("the-vault-key", both.Header("X-Vault-Key"));
        Assert.Equal("sid=the-session", both.Header("Cookie"));
        AssertSends(both, "the-vault-key", "the-session");

        SentRequest login = await SendAsync(
            options =>
            {
                Everything(options);
                options.Session = null;
            },
            box => box.BothAsync(Cancelled));
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("jan:the-password")), login.Header("Authorization"));
        AssertSends(login);

        SentRequest half = await SendAsync(options => options.ApiKey = "the-vault-key", box => box.BothAsync(Cancelled));
        AssertSends(half);
    }

    [Fact]
    public async Task AKeyAndAToken_GoTogether()
    {
        SentRequest request = await SendAsync(Everything, box => box.MixedAsync(Cancelled));

        Assert.Equal("Bearer the-oauth-token", request.Header("Authorization"));
        AssertSends(request, "the-vault-key", "the-oauth-token");
    }

    [Fact]
    public async Task TheDocumentsSecurity_IsThatOfOperationsWithoutTheirOwn()
    {
        AssertSends(await SendAsync(Everything, box => box.InheritedAsync(Cancelled)), "the-oauth-token");
        AssertSends(await SendAsync(Everything, box => box.OpenAsync(Cancelled)));
    }

    [Fact]
    public async Task AnOptionalSecret_IsSentWhenItIsThere()
    {
        AssertSends(await SendAsync(Everything, box => box.OptionalAsync(Cancelled)), "the-query-key");
        AssertSends(await SendAsync(_ => { }, box => box.OptionalAsync(Cancelled)));
    }

    [Fact]
    public async Task WhatTheConnectionProves_TakesNothingOfTheClient()
    {
        AssertSends(await SendAsync(Everything, box => box.CertainAsync(Cancelled)), "the-vault-key");
        AssertSends(await SendAsync(Everything, box => box.DigestAsync(Cancelled)), "the-vault-key");
    }

    [Fact]
    public async Task AParameterThatIsASecret_IsSentByTheClient()
    {
        AssertSends(await SendAsync(Everything, box => box.KnownAsync(Cancelled)), "the-vault-key", "the-oidc-token");
        AssertSends(await SendAsync(options => options.Oidc = "the-oidc-token", box => box.KnownAsync(Cancelled)), "the-oidc-token");
    }

    [Fact]
    public async Task AProvider_IsAskedOncePerCall_AndGoesBeforeTheTokenThatIsSet()
    {
        int asked = 0;
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = Client(handler, options =>
        {
            options.Oauth = "the-oauth-token";
            options.OauthProvider = _ => new ValueTask<string>($"token-{++asked}");
        });
        await client.Box.InheritedAsync(Cancelled);
        await client.Box.OpenAsync(Cancelled);
        await client.Box.InheritedAsync(Cancelled);

        Assert.Equal(["Bearer token-1", null, "Bearer token-2"], handler.Requests.Select(r => r.Header("Authorization")));
    }

    [Fact]
    public async Task WhatAProviderThrows_ReachesTheCaller_AndNothingIsSent()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = Client(handler, options => options.OauthProvider = _ => throw new HttpRequestException("no token today"));
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => client.Box.InheritedAsync(Cancelled));

        Assert.Equal("no token today", exception.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ARefusedToken_IsNotTriedAgain()
    {
        using var handler = new ScriptedHandler(request => Replies.Json($$"""{"message":"{{request.Header("Authorization")}} is not good"}""", HttpStatusCode.Unauthorized));
        using VaultClient client = Client(handler, options => options.OauthProvider = _ => new ValueTask<string>("a-token-of-today"));
        VaultApiException exception = await Assert.ThrowsAsync<VaultApiException>(() => client.Box.InheritedAsync(Cancelled));

        Assert.Single(handler.Requests);
        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.DoesNotContain("a-token-of-today", exception.ToString() + exception.ResponseBody + exception.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecretsOfOtherOperations_ArePartOfNoException()
    {
        using var handler = new ScriptedHandler(_ => Replies.Json($$"""{"message":"{{string.Join(' ', AllSecrets)}}"}""", HttpStatusCode.BadRequest));
        using VaultClient client = Client(handler, Everything);
        VaultApiException exception = await Assert.ThrowsAsync<VaultApiException>(() => client.Box.OpenAsync(Cancelled));

        // The password is the second choice of the only operation that takes it, so no server of this client ever sees it.
        Assert.All(AllSecrets.Except(["the-password"]), secret =>
            Assert.DoesNotContain(secret, exception.ToString() + exception.ResponseBody, StringComparison.Ordinal));
    }

    private static void Everything(VaultClientOptions options)
    {
        options.ApiKey = "the-vault-key";
        options.Session = "the-session";
        options.Query = "the-query-key";
        options.UserName = "jan";
        options.Password = "the-password";
        options.AccessToken = "the-access-token";
        options.Oauth = "the-oauth-token";
        options.Oidc = "the-oidc-token";
    }

    private static async Task<SentRequest> SendAsync(Action<VaultClientOptions> change, Func<IBoxClient, Task> call)
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using VaultClient client = Client(handler, change);
        await call(client.Box);
        return handler.Only;
    }

    private static VaultClient Client(ScriptedHandler handler, Action<VaultClientOptions> change) => handler.Vault(change);

    /// <summary>Of all secrets, these and no others are in the address or a header.</summary>
    private static void AssertSends(SentRequest request, params string[] secrets)
    {
        string everything = request.Address.AbsoluteUri + "\n" + string.Join('\n', request.Headers.Values);
        Assert.Equal(secrets.Order(StringComparer.Ordinal), AllSecrets.Where(s => everything.Contains(s, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
