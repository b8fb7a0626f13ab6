using System.Text.Json;
using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>The command line sample: as one native file, and on the runtime where native programs cannot be made.</summary>
public sealed class CommandLineTests(PackedGenerator package)
{
    private const string Email = "jan@barasek.com";
    private const string MalformedKey = "DEV_secret and malformed";

    [Fact]
    public async Task NativeProgram_IsPublishedWithoutAWarning_AndDoesAsItSays()
    {
        NativeToolchain.SkipWhereMissing();

        await PublishAndRunAsync("-p:PublishAot=true");
    }

    [Fact]
    public Task ProgramOnTheRuntime_DoesAsItSays() => PublishAndRunAsync("-p:PublishAot=false");

    private async Task PublishAndRunAsync(string property)
    {
        using PublishedProgram published = await package.PublishAsync("samples/AotCli", property);
        string program = published.PathOf("bizkithub");

        await CustomerIsCreated_LookedAt_AndSpends(program);
        await RefusalsAreExitCodes(program);
        await ThrottledCall_SaysHowLongToWait(program);
    }

    private static async Task CustomerIsCreated_LookedAt_AndSpends(string program)
    {
        await using SandboxServer sandbox = await StartAsync(new SandboxOptions());

        Assert.EndsWith(", a new customer, credit 510\n", await SucceedAsync(program, sandbox, "create", Email, "--company", "BizKitHub"), StringComparison.Ordinal);
        Assert.EndsWith(", a known customer, credit 510\n", await SucceedAsync(program, sandbox, "create", Email), StringComparison.Ordinal);

        string identity = sandbox.SignIn(Email);
        Assert.Equal($"{Email}, credit 510\n", await SucceedAsync(program, sandbox, "account", identity));
        Assert.Equal("credit 510 -> 410\n", await SucceedAsync(program, sandbox, "spend", identity, "100", "--description", "video.rewrite:15m"));

        using JsonDocument account = JsonDocument.Parse(await SucceedAsync(program, sandbox, "account", identity, "--json"));
        Assert.Equal(410, account.RootElement.GetProperty("creditBalance").GetDecimal());
        Assert.Equal("BizKitHub", account.RootElement.GetProperty("companyName").GetString());

        string hash = sandbox.AddOrder(Email, "Poster", 70);
        using JsonDocument order = JsonDocument.Parse(await SucceedAsync(program, sandbox, "orders", identity, "--json"));
        Assert.Equal(hash, order.RootElement.GetProperty("id").GetString());
    }

    private static async Task RefusalsAreExitCodes(string program)
    {
        await using SandboxServer sandbox = await StartAsync(new SandboxOptions { OpeningCredit = 20 });
        string identity = sandbox.SignIn(Email);

        CommandResult tooMuch = await RunAsync(program, sandbox, sandbox.ApiKey, "spend", identity, "21");
        Assert.Equal(1, tooMuch.ExitCode);
        Assert.Contains("exceeds the credit balance", tooMuch.Output, StringComparison.Ordinal);

        CommandResult nobody = await RunAsync(program, sandbox, sandbox.ApiKey, "account", "nobody", "--json");
        Assert.Equal(3, nobody.ExitCode);
        Assert.False(JsonDocument.Parse(nobody.Output).RootElement.GetProperty("loggedIn").GetBoolean());

        sandbox.ForgetRequests();
        Assert.Equal(2, (await RunAsync(program, sandbox, "", "account", identity)).ExitCode);
        Assert.Equal(2, (await RunAsync(program, sandbox, sandbox.ApiKey, "spend", identity, "-5")).ExitCode);
        Assert.Equal(2, (await RunAsync(program, sandbox, sandbox.ApiKey, "spend", identity, "much")).ExitCode);
        Assert.Equal(2, (await RunAsync(program, sandbox, sandbox.ApiKey, "create", "no address")).ExitCode);
        Assert.Equal(2, (await RunAsync(program, sandbox, sandbox.ApiKey, "give", identity)).ExitCode);
        Assert.Equal(2, (await RunAsync(program, sandbox, sandbox.ApiKey, "account", identity, "--base-address", "nowhere")).ExitCode);
        Assert.Empty(sandbox.Requests);

        CommandResult badKey = await RunAsync(program, sandbox, MalformedKey, "account", identity);
        Assert.Equal(1, badKey.ExitCode);
        Assert.Contains("PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT", badKey.Output, StringComparison.Ordinal);
    }

    private static async Task ThrottledCall_SaysHowLongToWait(string program)
    {
        await using SandboxServer sandbox = await StartAsync(new SandboxOptions
        {
            Keys = [new SandboxKey(SandboxOptions.DefaultApiKey) { RateLimit = 0 }],
            TimeProvider = new StoppedClock(),
        });

        CommandResult throttled = await RunAsync(program, sandbox, sandbox.ApiKey, "create", Email);

        Assert.Equal(1, throttled.ExitCode);
        Assert.EndsWith(" Try again in 240 seconds.\n", throttled.Output, StringComparison.Ordinal);
    }

    private static Task<SandboxServer> StartAsync(SandboxOptions options) => SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);

    private static async Task<string> SucceedAsync(string program, SandboxServer sandbox, params string[] arguments)
    {
        CommandResult run = await RunAsync(program, sandbox, sandbox.ApiKey, arguments);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }

    /// <summary>Runs the program against the sandbox, unless the arguments name another address. The key is in nothing that it prints.</summary>
    private static async Task<CommandResult> RunAsync(string program, SandboxServer sandbox, string key, params string[] arguments)
    {
        string[] address = arguments.Contains("--base-address") ? [] : ["--base-address", sandbox.Address.AbsoluteUri];
        CommandResult run = await DotNet.RunProgramAsync(program, [.. arguments, .. address], KeyValuePair.Create("BIZKITHUB_API_KEY", key));
        Assert.True(key.Length == 0 || !run.Output.Contains(key, StringComparison.Ordinal), "The key is in the output.");
        return run;
    }

    /// <summary>Six minutes into a block of the rate limit, for ever.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 6, 0, TimeSpan.Zero);
    }
}
