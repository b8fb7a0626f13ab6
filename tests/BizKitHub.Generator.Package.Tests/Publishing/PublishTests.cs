using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>
/// The sample's client as its users may publish it, without the runtime. The linker warns of everything that it cannot see
/// through, so a publish without a warning, and a program that does its work, say that there is nothing of the kind.
/// </summary>
public sealed class PublishTests
{
    private const string Project = "samples/Quickstart.Client";
    private const string Program = "BizKitHub.Quickstart.Client";

    [Fact]
    public async Task NativeProgram_IsPublishedWithoutAWarning_AndMakesTheThreeCalls()
    {
        NativeToolchain.SkipWhereMissing();

        await PublishAndRunAsync("-p:PublishAot=true");
    }

    [Fact]
    public Task TrimmedProgram_IsPublishedWithoutAWarning_AndMakesTheThreeCalls() => PublishAndRunAsync("-p:PublishTrimmed=true");

    private static async Task PublishAndRunAsync(string property)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("bizkithub-publish-");
        try
        {
            string output = Path.Combine(folder.FullName, "output");
            BuildResult publish = new(await DotNet.RunAsync(folder.FullName, [],
            [
                "publish", Repository.PathOf(Project), property,
                "--output", output,
                "--artifacts-path", Path.Combine(folder.FullName, "artifacts"),
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                // The build of the repository analyzes the same source already; what the linker says comes nevertheless.
                "-p:RunAnalyzers=false",
                "-clp:NoSummary",
            ]));

            publish.SkipWithoutPack("What a publish takes");
            publish.AssertClean();
            await RunAsync(Path.Combine(output, Program + (OperatingSystem.IsWindows() ? ".exe" : "")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string program)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        CommandResult run = await DotNet.RunProgramAsync(program, ["--base-address", sandbox.Address.AbsoluteUri, "--api-key", sandbox.ApiKey]);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.EndsWith("\ncredit 510 -> 410\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["/api/v1/customer/create", "/api/v1/customer/get-account-info", "/api/v1/customer/credit-spend"],
            sandbox.Requests.Select(r => r.Path));
    }
}
