using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class ServerTests : SandboxTest
{
    [Fact]
    public async Task Sandboxes_ShareNothing()
    {
        await CreateAsync(Jan);
        await using var other = await SandboxServer.StartAsync(cancellationToken: Cancelled);

        Assert.NotEqual(Sandbox.Address, other.Address);
        Assert.True(Sandbox.Address.IsLoopback);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task TakenAddress_IsReported()
    {
        await Assert.ThrowsAsync<IOException>(() => SandboxServer.StartAsync(new SandboxOptions { Url = Sandbox.Address }, Cancelled));
    }

    [Fact]
    public async Task StoppedSandbox_AnswersNoMore()
    {
        var other = await SandboxServer.StartAsync(cancellationToken: Cancelled);
        var address = other.Address;
        await other.DisposeAsync();

        using var http = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(address, "/api/v1/ping"), Cancelled));
    }

    [Fact]
    public async Task SandboxWithoutKeys_DoesNotStart()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SandboxServer.StartAsync(new SandboxOptions { Keys = [] }, Cancelled));
    }

    [Fact]
    public async Task ImpossibleOpeningCredit_DoesNotStart()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SandboxServer.StartAsync(new SandboxOptions { OpeningCredit = -1 }, Cancelled));
    }

    [Fact]
    public async Task Request_IsRecordedAsItCame()
    {
        await SendAsync(
            HttpMethod.Post, "/api/v1/customer/create?a=%C3%A1&a=b", """{ "email": "x" }""", authorization: $"Bearer {Sandbox.ApiKey}");

        var request = Assert.Single(Sandbox.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/api/v1/customer/create", request.Path);
        Assert.Equal("á,b", request.Query["a"]);
        Assert.Equal($"Bearer {Sandbox.ApiKey}", request.Headers["authorization"]);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("""{ "email": "x" }""", request.Body);
        Assert.Equal(422, request.Status);
    }

    [Fact]
    public async Task Record_IsBoundedAndForgettable()
    {
        await Parallel.ForAsync(0, 1_001, Cancelled, async (_, _) => await SendAsync(HttpMethod.Get, "/api/v1/ping"));
        Assert.Equal(1_000, Sandbox.Requests.Count);

        Sandbox.ForgetRequests();
        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task Levers_RefuseWhatDoesNotExist()
    {
        Assert.Throws<ArgumentException>(() => Sandbox.SignIn("nobody"));
        Assert.Throws<ArgumentException>(() => Sandbox.ExpireIdentity("unknown"));
        Assert.Throws<ArgumentException>(() => Sandbox.DeleteKey("unknown"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sandbox.SetCredit(Jan, -1));

        Assert.False((await PostAsync("customer/create", new JsonObject { ["email"] = Jan })).Flag("newAccount"));
    }
}
