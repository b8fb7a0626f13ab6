using System.Diagnostics;
using System.Text;

namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>Runs the <c>dotnet</c> command as a person would: a process of its own, in a folder, with its messages in English.</summary>
internal static class DotNet
{
    public static Task<CommandResult> RunAsync(string folder, IEnumerable<KeyValuePair<string, string>> environment, IEnumerable<string> arguments) =>
        RunAsync(Command(folder, environment, arguments));

    /// <summary>Runs a program that needs no <c>dotnet</c>.</summary>
    public static Task<CommandResult> RunProgramAsync(
        string program, IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        var command = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
        {
            command.Environment[name] = value;
        }

        return RunAsync(command);
    }

    private static async Task<CommandResult> RunAsync(ProcessStartInfo command)
    {
        using var process = new Process { StartInfo = command };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new(process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo Command(string folder, IEnumerable<KeyValuePair<string, string>> environment, IEnumerable<string> arguments)
    {
        var command = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // A test run that was itself started by MSBuild hands its SDK's paths down; the child finds its own.
        foreach (string inherited in command.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            command.Environment.Remove(inherited);
        }

        command.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        command.Environment["DOTNET_NOLOGO"] = "true";
        foreach ((string name, string value) in environment)
        {
            command.Environment[name] = value;
        }

        return command;
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (output)
        {
            output.Append(line).Append('\n');
        }
    }
}
