using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>Every way in which the server refuses a key, and that the exception about it does not give the key away.</summary>
public sealed class ApiKeyTests : SandboxTest
{
    private static readonly SandboxKey Deleted = new(Key("Deleted")) { IsDeleted = true };
    private static readonly SandboxKey Inactive = new(Key("Inactive")) { IsActive = false };
    private static readonly SandboxKey Expired = new(Key("Expired")) { ExpiresAt = DateTimeOffset.UnixEpoch };
    private static readonly SandboxKey Limited = new(Key("Limited")) { AllowedPaths = ["/api/v1/shop/"] };

    public static TheoryData<string, int, string> Refusals
    {
        get
        {
            (string Key, int Status, string Code)[] refusals =
            [
                ("too-short-for-a-key", 404, "PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT"),
                ("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE", 404, "PUBLIC_API_KEY_SAMPLE_VALUE"),
                (Key("Unknown"), 404, "PUBLIC_API_KEY_DOES_NOT_EXIST"),
                (Deleted.Value, 404, "PUBLIC_API_KEY_HAS_BEEN_DELETED"),
                (Inactive.Value, 404, "PUBLIC_API_KEY_IS_NOT_ACTIVE"),
                (Expired.Value, 404, "PUBLIC_API_KEY_HAS_BEEN_EXPIRED"),
                (Limited.Value, 401, "PERMISSION_MEMBER_HAS_NO_PERMISSION"),
            ];
            return [.. refusals.Select(refusal => new TheoryDataRow<string, int, string>(refusal.Key, refusal.Status, refusal.Code))];
        }
    }

    protected override SandboxOptions Options => new()
    {
        Keys = [new SandboxKey(SandboxOptions.DefaultApiKey), Deleted, Inactive, Expired, Limited],
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task ARefusedKeyInTheQuery_IsAnExceptionWithoutTheKey(string key, int status, string code) =>
        await AssertRefusedAsync(key, BizKitHubAuthentication.Query, status, code);

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task ARefusedBearerKey_IsAnExceptionWithoutTheKey(string key, int status, string code) =>
        await AssertRefusedAsync(key, BizKitHubAuthentication.Bearer, status, code);

    [Fact]
    public async Task AClientWithoutKey_IsToldSo()
    {
        using BizKitHubClient client = NewClient(options => options.ApiKey = null);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal("PUBLIC_API_KEY_IS_EMPTY", exception.ErrorCode);
        Assert.Empty(Assert.Single(Sandbox.Requests).Query);
    }

    [Fact]
    public async Task AKeyThatDiesBetweenTwoCalls_IsRefusedFromThenOn()
    {
        await CreateAsync(Jan);
        Sandbox.DeactivateKey(Sandbox.ApiKey);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => CreateAsync(Jan));

        Assert.Equal("PUBLIC_API_KEY_IS_NOT_ACTIVE", exception.ErrorCode);
    }

    private static string Key(string name) => "DEV_" + name.PadRight(28, '0');

    private async Task AssertRefusedAsync(string key, BizKitHubAuthentication authentication, int status, string code)
    {
        using BizKitHubClient client = NewClient(options => (options.ApiKey, options.Authentication) = (key, authentication));
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(
            () => client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", Cancelled));

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal("customer.get-account-info", exception.Operation);
        Assert.StartsWith($"customer.get-account-info failed with HTTP {status} ({code}): ", exception.Message, StringComparison.Ordinal);
        Assert.Single(Sandbox.Requests);
        Secrets.AssertHidden(exception, key);
    }
}
