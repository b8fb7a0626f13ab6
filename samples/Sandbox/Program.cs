using System.Runtime.InteropServices;
using BizKitHub.Sandbox;

if (!CommandLine.TryRead(args, out var url))
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

try
{
    await using var sandbox = await SandboxServer.StartAsync(new SandboxOptions { Url = url, Log = Console.Out });
    Console.WriteLine($"BizKitHub sandbox on {sandbox.Address}; Ctrl+C ends it.");
    await stopped.Task;
    return 0;
}
catch (IOException taken)
{
    await Console.Error.WriteLineAsync(taken.Message);
    return 1;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopped.TrySetResult();
}
