using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>
/// The sample's client as its users may publish it, without the runtime. The linker warns of everything that it cannot see
/// through, so a publish without a warning, and a program that does its work, say that there is nothing of the kind.
/// </summary>
public sealed class PublishTests(PackedGenerator package)
{
    [Fact]
    public async Task NativeProgram_IsPublishedWithoutAWarning_AndMakesTheThreeCalls()
    {
        NativeToolchain.SkipWhereMissing();

        await PublishAndRunAsync("-p:PublishAot=true");
    }

    [Fact]
    public Task TrimmedProgram_IsPublishedWithoutAWarning_AndMakesTheThreeCalls() => PublishAndRunAsync("-p:PublishTrimmed=true");

    private async Task PublishAndRunAsync(string property)
    {
        using PublishedProgram program = await package.PublishAsync("samples/Quickstart.Client", property);
        await using SandboxServer sandbox = await SandboxServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        CommandResult run = await DotNet.RunProgramAsync(
            program.PathOf("BizKitHub.Quickstart.Client"), ["--base-address", sandbox.Address.AbsoluteUri, "--api-key", sandbox.ApiKey]);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.EndsWith("\ncredit 510 -> 410\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["/api/v1/customer/create", "/api/v1/customer/get-account-info", "/api/v1/customer/credit-spend"],
            sandbox.Requests.Select(r => r.Path));
    }
}
