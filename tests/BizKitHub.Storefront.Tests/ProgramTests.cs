using System.Diagnostics;
using BizKitHub.Storefront.Tests.Hosting;

namespace BizKitHub.Storefront.Tests;

/// <summary>The program as it is started: nothing configured, and a sandbox comes along.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task ProgramWithoutAKey_BringsASandbox_AndPrintsItsAddress()
    {
        using var program = new Process { StartInfo = Command() };
        program.Start();
        try
        {
            string? line = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

            Assert.NotNull(line);
            Assert.StartsWith("The shop is open at http://127.0.0.1:", line, StringComparison.Ordinal);
            Assert.Contains(", with a sandbox of the API.", line, StringComparison.Ordinal);

            using var visitor = new Visitor(new Uri(line.Split(' ', ',')[5]));
            (await visitor.SubmitAsync("/register", "/register", ("Email", "jan@barasek.com"), ("Password", "correct horse"))).Dispose();
            Assert.Contains("No mail leaves the sandbox. The code for jan@barasek.com is", await visitor.ReadAsync("/confirm"), StringComparison.Ordinal);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task ProgramWithAnAddressAndNoKey_StopsAtTheStart()
    {
        ProcessStartInfo command = Command();
        command.Environment["BizKitHub__BaseAddress"] = "http://127.0.0.1:9/";
        command.RedirectStandardError = true;
        using var program = new Process { StartInfo = command };
        program.Start();

        Task<string> errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, program.ExitCode);
        Assert.DoesNotContain("The shop is open", output, StringComparison.Ordinal);
        Assert.Contains("ApiKey is not set.", await errors, StringComparison.Ordinal);
    }

    private static ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(Shop).Assembly.Location, "--urls", "http://127.0.0.1:0", "--contentRoot", RunningShop.SourceFolder])
        {
            RedirectStandardOutput = true,
        };
        foreach (string configured in command.Environment.Keys.Where(k => k.StartsWith("BizKitHub__", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            command.Environment.Remove(configured);
        }

        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return command;
    }
}
