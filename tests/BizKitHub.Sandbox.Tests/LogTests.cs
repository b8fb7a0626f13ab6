namespace BizKitHub.Sandbox.Tests;

public sealed class LogTests : SandboxTest
{
    private readonly StringWriter _log = new();

    protected override SandboxOptions Options => new() { Log = _log };

    [Fact]
    public async Task EveryRequest_IsOneLine()
    {
        await CreateAsync(Jan);
        await AccountAsync("unknown");
        await SendAsync(HttpMethod.Get, "/elsewhere?a=b");
        await SendAsync(HttpMethod.Get, "/api/v1/ping/error");

        Assert.Equal(
            ["POST /api/v1/customer/create 200", "GET /api/v1/customer/get-account-info 200", "GET /elsewhere 404", "GET /api/v1/ping/error 500"],
            Lines());
    }

    [Fact]
    public async Task Secrets_AreNotLoggedWhereverTheyStand()
    {
        var key = Sandbox.ApiKey;
        var identity = Sandbox.SignIn(Jan);
        await AccountAsync(identity);
        await SpendAsync(identity, 1);
        await SendAsync(HttpMethod.Post, "/api/v1/customer/create", $$"""{"apiKey":"{{key}}","email":"jan@barasek.com"}""");
        await SendAsync(HttpMethod.Get, "/api/v1/customer/hierarchy", authorization: $"Bearer {key}");
        await SendAsync(HttpMethod.Get, $"/api/v1/{key}/{identity}");
        await SendAsync(HttpMethod.Get, $"/api/v1/apiKey={key}&identityId={identity}");

        Assert.Equal(6, Lines().Length);
        Assert.DoesNotContain(key, _log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(identity, _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LineEndInAPath_MakesNoSecondLine()
    {
        await SendAsync(HttpMethod.Get, "/a%0D%0AGET%20/forged%20200");

        Assert.Single(Lines());
    }

    private string[] Lines() => _log.ToString().Split(_log.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
