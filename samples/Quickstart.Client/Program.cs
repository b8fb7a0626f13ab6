using BizKitHub.Quickstart;

// The three calls against a server that runs already.

if (!CommandLine.TryParse(args, out CommandLine arguments) || arguments is not { BaseAddress: { } address, ApiKey: { } key })
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

return await ThreeCalls.MakeAsync(address, key, arguments.Authentication);
