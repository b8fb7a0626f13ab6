using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>An independent reader of the contract takes what the client sends, and the client takes what that one answers.</summary>
public sealed class StrictPrismTests(StrictPrism prism) : IClassFixture<StrictPrism>, IDisposable
{
    private readonly SocketsHttpHandler _connections = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(BizKitHubAuthentication.Query)]
    [InlineData(BizKitHubAuthentication.Bearer)]
    public async Task TheThreeEverydayCalls_AreAccepted(BizKitHubAuthentication authentication)
    {
        using var watch = new ViolationWatch(_connections);
        using BizKitHubClient client = watch.BizKitHub(options => (options.BaseAddress, options.Authentication) = (prism.Address, authentication));
        await EverydayCalls.MakeAsync(client);

        Assert.Equal(3, watch.Count);
    }

    [Fact]
    public async Task EveryOperation_IsAccepted()
    {
        using var watch = new ViolationWatch(_connections);
        using BizKitHubClient client = watch.BizKitHub(options => (options.BaseAddress, options.MaxRetries) = (prism.Address, 0));
        foreach (ContractOperation operation in Contract.Operations)
        {
            object answer = await operation.CallAsync(client);
            JsonNode[] examples = [.. operation.ResponseExamples.Select(example => example.Value)];
            JsonNode? written = JsonSerializer.SerializeToNode(answer, operation.ResponseType);
            Assert.True(examples.Length == 0 || examples.Any(example => JsonNode.DeepEquals(example, written)), $"{operation}: {written}");
        }

        Assert.Equal(Contract.Operations.Count, watch.Count);
    }

    [Fact]
    public async Task ARequestThatBreaksTheContract_IsNoticed()
    {
        using BizKitHubClient client = _connections.BizKitHub(options => (options.BaseAddress, options.ValidateRequests) = (prism.Address, false));
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(
            () => client.Customer.CreateAsync(new CustomerCreateRequest { Email = "no address" }, Cancelled));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, exception.StatusCode);
    }

    [Fact]
    public async Task ARequestWithoutKey_IsNoticed()
    {
        using BizKitHubClient client = _connections.BizKitHub(options => (options.BaseAddress, options.ApiKey) = (prism.Address, null));
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    public void Dispose() => _connections.Dispose();
}
