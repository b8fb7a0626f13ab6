using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>The three everyday calls against a mock server that reports violations of the contract and answers all the same.</summary>
public sealed class PrismTests
{
    [Fact]
    public async Task TheThreeEverydayCalls_AreAccepted()
    {
        await using Prism prism = await Prism.StartAsync();
        using var connections = new SocketsHttpHandler();
        using var watch = new ViolationWatch(connections);
        using BizKitHubClient client = watch.BizKitHub(options => options.BaseAddress = prism.Address);
        await EverydayCalls.MakeAsync(client);

        Assert.Equal(3, watch.Count);
    }
}
