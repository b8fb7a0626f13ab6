using System.Globalization;

namespace BizKitHub.Sandbox.Tests;

public sealed class RateLimitTests : SandboxTest
{
    private const string Production = "PRODproductionproductionproducti";
    private const string Root = "ROOTrootrootrootrootrootrootroot";

    private static TimeSpan Block => TimeSpan.FromMinutes(10);

    protected override SandboxOptions Options => new()
    {
        Keys =
        [
            new SandboxKey(SandboxOptions.DefaultApiKey) { RateLimit = 3 },
            new SandboxKey("DEV_0000000000000000000000000000"),
            new SandboxKey(Production),
            new SandboxKey(Root),
        ],
    };

    [Fact]
    public async Task EveryAnswer_ShowsWhereTheLimitStands()
    {
        var reset = (Clock.GetUtcNow() + Block).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        foreach (var remaining in new[] { "2", "1", "0" })
        {
            var reply = await CallAsync();
            Assert.Equal("3", reply.Header("X-RateLimit-Limit"));
            Assert.Equal(remaining, reply.Header("X-RateLimit-Remaining"));
            Assert.Equal(reset, reply.Header("X-RateLimit-Reset"));
            Assert.Null(reply.Headers.RetryAfter);
        }
    }

    [Fact]
    public async Task OneRequestTooMany_Is429WithTheTimeToWait()
    {
        await UseUpAsync();
        Clock.Advance(TimeSpan.FromMinutes(7) + TimeSpan.FromMilliseconds(500));

        var reply = await CallAsync();

        reply.ShouldBeError(429, "PUBLIC_API_KEY_TOO_MANY_REQUEST");
        Assert.Equal("180", reply.Header("Retry-After"));
        Assert.Equal("0", reply.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task WaitingAsTold_IsEnough()
    {
        Clock.Advance(TimeSpan.FromMinutes(4));
        await UseUpAsync();
        var refused = await CallAsync();

        Clock.Advance(TimeSpan.FromSeconds(int.Parse(refused.Header("Retry-After"), CultureInfo.InvariantCulture)));

        Assert.Equal("2", (await CallAsync()).Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task LimitHoldsUntilTheLastMomentOfTheBlock()
    {
        await UseUpAsync();

        Clock.Advance(Block - TimeSpan.FromTicks(1));
        Assert.Equal(429, (await CallAsync()).Status);

        Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(200, (await CallAsync()).Status);
    }

    [Fact]
    public async Task RefusedFieldsCountAsWell()
    {
        await PostTextAsync("customer/create", "{}");
        var reply = await PostTextAsync("customer/create", "{");

        Assert.Equal("1", reply.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task KeysAreCountedApart()
    {
        await UseUpAsync();

        Assert.Equal("499999", (await CallAsync(Production)).Header("X-RateLimit-Remaining"));
    }

    [Theory]
    [InlineData("DEV_0000000000000000000000000000", "1000")]
    [InlineData(Production, "500000")]
    public async Task PrefixGivesTheUsualLimit(string key, string limit)
    {
        Assert.Equal(limit, (await CallAsync(key)).Header("X-RateLimit-Limit"));
    }

    [Fact]
    public async Task RootKey_HasNoLimitToShow()
    {
        var reply = await CallAsync(Root);

        Assert.Equal(200, reply.Status);
        Assert.False(reply.Headers.Contains("X-RateLimit-Limit"));
    }

    [Fact]
    public async Task ConcurrentRequests_NeverExceedTheLimit()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CallAsync()));

        Assert.Equal(3, replies.Count(reply => reply.Status == 200));
        Assert.Equal(17, replies.Count(reply => reply.Status == 429));
    }

    private async Task UseUpAsync()
    {
        for (var request = 0; request < 3; request++)
        {
            await CallAsync();
        }
    }

    private Task<Reply> CallAsync(string key = SandboxOptions.DefaultApiKey) =>
        SendAsync(HttpMethod.Get, $"/api/v1/customer/get-account-info?identityId=x&apiKey={key}");
}
