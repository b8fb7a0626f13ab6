using Vault;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>Whatever a server does, a call ends with a value or with the client's exception, and money is sent once.</summary>
public sealed class ChaosTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Cases => [.. ChaosCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ARead_EndsAsExpected(string name)
    {
        ChaosCase chaos = ChaosCases.All.Single(c => c.Name == name);
        await using var server = new ChaosServer(chaos.Answer(ChaosCalls.Read));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.Timeout = chaos.Timeout);

        Assert.StartsWith(chaos.Outcome, await client.ReadAsync(Cancelled), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ASpending_EndsAsExpected_AndIsSentOnce(string name)
    {
        ChaosCase chaos = ChaosCases.All.Single(c => c.Name == name);
        await using var server = new ChaosServer(chaos.Answer(ChaosCalls.Spent));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options =>
        {
            options.Timeout = chaos.Timeout;
            options.MaxRetries = 5;
        });

        Assert.StartsWith(ChaosCalls.OfSpending(chaos.Outcome), await client.SpendAsync(Cancelled), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnOrderWithoutBody_IsSentOnce_WhateverTheFrameworkRepeats(bool isReset)
    {
        // The framework sends what has no body again, when a connection ends before the answer begins.
        await using var server = new ChaosServer(isReset ? new ChaosAnswer().Reset() : new ChaosAnswer().Close());
        using var client = new VaultClient(new VaultClientOptions { ApiKey = "the-vault-key", UploadBaseAddress = server.Address });
        VaultApiException exception = await Assert.ThrowsAsync<VaultApiException>(() => client.Box.UploadAsync(Cancelled));

        Assert.EndsWith(" It may have been executed.", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task TheNextCall_FindsNothingOfTheLast(string name)
    {
        ChaosCase chaos = ChaosCases.All.Single(c => c.Name == name);
        await using var server = new ChaosServer(number => number == 0 ? chaos.Answer(ChaosCalls.Read) : ChaosAnswer.Ok(ChaosCalls.Read));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.Timeout = chaos.Timeout);
        await client.ReadAsync(Cancelled);
        using BizKitHubClient patient = ChaosCalls.Connect(server.Address);

        Assert.Equal(ChaosCase.Value, await (chaos.Outcome == ChaosCase.TooLate ? patient : client).ReadAsync(Cancelled));
        Assert.Equal(2, server.Requests.Count);
    }
}
