using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>Answers that the mock server makes up from the schemas reach corners that examples do not.</summary>
public sealed class DynamicPrismTests
{
    [Fact]
    public async Task AnswersMadeUpFromTheContract_AreRead()
    {
        await using Prism prism = await Prism.StartAsync("--errors", "--dynamic", "--seed", "1");
        using var connections = new SocketsHttpHandler();
        using BizKitHubClient client = connections.BizKitHub(options => (options.BaseAddress, options.MaxRetries) = (prism.Address, 0));
        foreach (ContractOperation operation in Contract.Operations)
        {
            Assert.IsType(operation.ResponseType, await operation.CallAsync(client), exactMatch: false);
        }
    }
}
