using System.Globalization;
using BizKitHub.Generator.Soak;

if (SoakCommand.Parse(args) is not { } command)
{
    await Console.Error.WriteLineAsync("Usage: [--calls N] [--callers N] [--seed S]   calls through faults, and what is left of them");
    return 2;
}

// What the first calls make and every program keeps is no leak: the state to return to is the one after them.
using var buffers = new BufferCount();
await SoakRun.RunAsync(command with { Calls = 500 }, CancellationToken.None);
ProcessState before = await ProcessState.TakeAsync(buffers);
SoakResult result = await SoakRun.RunAsync(command, CancellationToken.None);
ProcessState after = await ProcessState.TakeAsync(buffers, before);

Console.WriteLine($"soak --calls {command.Calls} --callers {command.Callers} --seed {command.Seed}");
Console.WriteLine();
result.Print(Console.Out);
after.Print(Console.Out, before);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"pooled buffers rented in all",-34}{buffers.All,16:N0}"));
string[] findings = [.. result.Findings, .. after.Findings(before, result.Abandoned), .. buffers.All == 0 ? (string[])["No buffer was seen."] : []];
foreach (string finding in findings)
{
    Console.WriteLine("FINDING: " + finding);
}

Console.WriteLine(findings.Length == 0 ? "No finding." : $"{findings.Length} findings.");
return findings.Length == 0 ? 0 : 1;
