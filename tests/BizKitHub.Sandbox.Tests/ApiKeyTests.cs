namespace BizKitHub.Sandbox.Tests;

public sealed class ApiKeyTests : SandboxTest
{
    private const string Expired = "DEV_expiredexpiredexpiredexpired";
    private const string CustomersOnly = "DEV_customersonlycustomersonly00";

    private const string Path = "/api/v1/customer/get-account-info?identityId=x";

    protected override SandboxOptions Options => new()
    {
        Keys =
        [
            new SandboxKey(SandboxOptions.DefaultApiKey),
            new SandboxKey(Expired) { ExpiresAt = Clock.GetUtcNow() },
            new SandboxKey(CustomersOnly) { AllowedPaths = ["/api/v1/customer/credit-"], RateLimit = 1 },
        ],
    };

    [Theory]
    [InlineData("")]
    [InlineData("&apiKey=")]
    [InlineData("&apiKey=%20")]
    public async Task MissingKey_Is404WithItsOwnCode(string query)
    {
        (await SendAsync(HttpMethod.Get, Path + query)).ShouldBeError(404, "PUBLIC_API_KEY_IS_EMPTY");
    }

    [Theory]
    [InlineData("TEST56789012345678901234567890ab")]
    [InlineData("DEV_5678901234567890123456789")]
    [InlineData("DEV_56789012345678901234567890abc")]
    [InlineData("DEV_567890123456789012345678-0ab")]
    [InlineData("dev_56789012345678901234567890ab")]
    [InlineData("DEV_56789012345678901234567890ab%0A")]
    public async Task MalformedKey_Is404WithItsOwnCode(string key)
    {
        (await CallAsync(key)).ShouldBeError(404, "PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT");
    }

    [Fact]
    public async Task SampleKey_Is404WithItsOwnCode()
    {
        (await CallAsync("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE")).ShouldBeError(404, "PUBLIC_API_KEY_SAMPLE_VALUE");
    }

    [Fact]
    public async Task UnknownKey_Is404WithItsOwnCode()
    {
        var reply = await CallAsync("PRODunknownunknownunknownunknown");

        reply.ShouldBeError(404, "PUBLIC_API_KEY_DOES_NOT_EXIST");
        Assert.DoesNotContain(reply.Headers, header => header.Key.StartsWith("X-RateLimit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExpiredKey_Is404WithItsOwnCode()
    {
        (await CallAsync(Expired)).ShouldBeError(404, "PUBLIC_API_KEY_HAS_BEEN_EXPIRED");
    }

    [Fact]
    public async Task KeyPassingItsExpiry_IsRefusedFromThenOn()
    {
        Sandbox.ExpireKey(Sandbox.ApiKey);

        (await CallAsync(Sandbox.ApiKey)).ShouldBeError(404, "PUBLIC_API_KEY_HAS_BEEN_EXPIRED");
    }

    [Fact]
    public async Task DeletedKey_IsToldFromOneThatNeverWas()
    {
        Sandbox.DeleteKey(Sandbox.ApiKey);

        (await CallAsync(Sandbox.ApiKey)).ShouldBeError(404, "PUBLIC_API_KEY_HAS_BEEN_DELETED");
    }

    [Fact]
    public async Task InactiveKey_Is404WithItsOwnCode()
    {
        Sandbox.DeactivateKey(Sandbox.ApiKey);

        (await CallAsync(Sandbox.ApiKey)).ShouldBeError(404, "PUBLIC_API_KEY_IS_NOT_ACTIVE");
    }

    [Fact]
    public async Task RegistryIsAskedBeforeExpiry()
    {
        Sandbox.ExpireKey(Sandbox.ApiKey);
        Sandbox.DeactivateKey(Sandbox.ApiKey);
        (await CallAsync(Sandbox.ApiKey)).ShouldBeError(404, "PUBLIC_API_KEY_IS_NOT_ACTIVE");

        Sandbox.DeleteKey(Sandbox.ApiKey);
        (await CallAsync(Sandbox.ApiKey)).ShouldBeError(404, "PUBLIC_API_KEY_HAS_BEEN_DELETED");
    }

    [Fact]
    public async Task RateLimitIsCheckedBeforePermission()
    {
        (await CallAsync(CustomersOnly)).ShouldBeError(401, "PERMISSION_MEMBER_HAS_NO_PERMISSION");
        (await CallAsync(CustomersOnly)).ShouldBeError(429, "PUBLIC_API_KEY_TOO_MANY_REQUEST");
    }

    [Fact]
    public async Task ExpiryIsCheckedBeforeRateLimit()
    {
        var reply = await CallAsync(Expired);

        Assert.Equal("1000", reply.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task KeyWithPermission_Passes()
    {
        var reply = await SendAsync(HttpMethod.Get, $"/api/v1/customer/credit-log?identityId=x&apiKey={CustomersOnly}");

        reply.ShouldBeError(401, "INTERNAL_USER_MUST_BE_AUTHORIZED");
    }

    [Fact]
    public async Task KeyIsCheckedBeforeTheBody()
    {
        var reply = await SendAsync(HttpMethod.Post, "/api/v1/customer/create?apiKey=nonsense", "{");

        reply.ShouldBeError(404, "PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT");
    }

    [Fact]
    public void PrintedKey_IsNotShown()
    {
        Assert.DoesNotContain(SandboxOptions.DefaultApiKey, new SandboxKey(SandboxOptions.DefaultApiKey).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE")]
    public void KeyThatCouldNeverPass_IsNotRegistered(string value)
    {
        Assert.Throws<ArgumentException>(() => new SandboxKey(value));
    }

    private Task<Reply> CallAsync(string key) => SendAsync(HttpMethod.Get, $"{Path}&apiKey={key}");
}
