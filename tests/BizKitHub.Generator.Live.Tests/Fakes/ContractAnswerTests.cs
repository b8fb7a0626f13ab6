using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Fakes;

/// <summary>The fake answers every operation, called by the real client, with what the contract shows.</summary>
public sealed class ContractAnswerTests
{
    public static TheoryData<string> Operations => [.. Contract.Operations.Select(o => o.ToString())];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task EveryOperation_IsAnsweredWithItsExample_AndRecorded(string name)
    {
        ContractOperation operation = Contract.Operations.Single(o => o.ToString() == name);
        using var fake = new BizKitHubFake();
        using BizKitHubClient client = fake.CreateClient();

        object answer = await operation.CallAsync(client);

        string text = JsonSerializer.Serialize(answer, operation.ResponseType);
        if (operation.ResponseExamples.Any())
        {
            Assert.True(JsonNode.DeepEquals(operation.ResponseExamples.First().Value, JsonNode.Parse(text)), text);
        }

        ApiFakeCall call = Assert.Single(fake.Calls);
        Assert.Equal((operation.Group.Name, 1), (call.Group, call.Number));
        Assert.StartsWith(operation.Path, call.Address, StringComparison.Ordinal);
    }
}
