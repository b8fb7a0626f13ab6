using System.Diagnostics;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>The sample that a person copies: it runs, repeats what it may, and shows what happens without the key.</summary>
public sealed class WorkerTests
{
    private static readonly string Program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Worker", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "BizKitHub.Worker.dll"));

    [Fact]
    public async Task Worker_SpendsThreeTimesOverAnUnsteadyNetwork_AndEnds()
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        using Process worker = Process.Start(new ProcessStartInfo("dotnet", [Program]) { RedirectStandardOutput = true })!;
        string output = await worker.StandardOutput.ReadToEndAsync(cancelled);
        await worker.WaitForExitAsync(cancelled);

        Assert.True(worker.ExitCode == 0, output);
        string[] lines = output.Split('\n');
        Assert.Equal(3, lines.Count(line => line.StartsWith("call    GET /api/v1/customer/get-account-info ", StringComparison.Ordinal)));
        Assert.Equal(3, lines.Count(line => line.StartsWith("call    POST /api/v1/customer/credit-spend ", StringComparison.Ordinal)));
        Assert.Contains("Round 3: credit 490 -> 480", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Key, output, StringComparison.Ordinal);
        Assert.DoesNotContain("identityId", output, StringComparison.OrdinalIgnoreCase);
    }
}
