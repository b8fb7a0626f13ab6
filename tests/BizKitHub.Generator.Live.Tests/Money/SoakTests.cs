using BizKitHub.Generator.Soak;

namespace BizKitHub.Generator.Live.Tests.Money;

/// <summary>A slice of the soak: a thousand calls at once through faults, after which the ledger is as the client told.</summary>
public sealed class SoakTests
{
    [Fact]
    public async Task AThousandCallsThroughFaults_LeaveTheLedgerAsTold_AndNoConnection()
    {
        SoakResult result = await SoakRun.RunAsync(new SoakCommand(Calls: 1_000, Callers: 32, Seed: 7), TestContext.Current.CancellationToken);

        Assert.Empty(result.Findings);
        Assert.All(["values", "documented exceptions", "spendings told to be done", "spendings nobody knows of"], row =>
            Assert.NotEqual("0", result.Rows.Single(r => r.Name == row).Value));
    }
}
