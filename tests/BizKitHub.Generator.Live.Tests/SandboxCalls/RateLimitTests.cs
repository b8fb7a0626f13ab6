using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>A key with three requests: what a caller learns when they are used up.</summary>
public sealed class RateLimitTests : SandboxTest
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    protected override SandboxOptions Options => new()
    {
        Keys = [new SandboxKey(SandboxOptions.DefaultApiKey) { RateLimit = 3 }],
        TimeProvider = new StoppedClock(Now),
    };

    [Fact]
    public async Task ARequestTooMany_SaysHowLongToWait()
    {
        string identityId = await UseUpAsync();
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => Customer.GetAccountInfoAsync(identityId, cancellationToken: Cancelled));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal("PUBLIC_API_KEY_TOO_MANY_REQUEST", exception.ErrorCode);
        Assert.Equal(TimeSpan.FromSeconds(355), exception.RetryAfter);
        Assert.Equal(new BizKitHubApiRateLimit(3, 0, Now.AddSeconds(355)), exception.RateLimit);
    }

    [Fact]
    public async Task AWaitOfMinutes_IsLeftToTheCaller()
    {
        string identityId = await UseUpAsync();
        Sandbox.ForgetRequests();
        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => Customer.GetAccountInfoAsync(identityId, cancellationToken: Cancelled));

        Assert.Single(Sandbox.Requests);
    }

    [Fact]
    public async Task AnyOtherFailure_TellsWhereTheLimitStands()
    {
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => Customer.HierarchyAsync("0000000000000000", Cancelled));

        Assert.Null(exception.RetryAfter);
        Assert.Equal(new BizKitHubApiRateLimit(3, 2, Now.AddSeconds(355)), exception.RateLimit);
    }

    private async Task<string> UseUpAsync()
    {
        string identityId = Sandbox.SignIn(Jan);
        foreach (int _ in Enumerable.Range(0, 3))
        {
            await Customer.GetAccountInfoAsync(identityId, cancellationToken: Cancelled);
        }

        return identityId;
    }
}
