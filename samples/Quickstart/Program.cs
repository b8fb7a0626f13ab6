using BizKitHub.Quickstart;
using BizKitHub.Sandbox;

// Three calls, as the documentation shows them, against a sandbox in this process; with --base-address and --api-key
// against that server. The calls themselves, and the client they are made with, are in ../Quickstart.Client.

if (!CommandLine.TryParse(args, out CommandLine arguments))
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

await using SandboxServer? sandbox = arguments.BaseAddress is null ? await SandboxServer.StartAsync() : null;

return await ThreeCalls.MakeAsync(arguments.BaseAddress ?? sandbox!.Address, arguments.ApiKey ?? sandbox!.ApiKey, arguments.Authentication);
