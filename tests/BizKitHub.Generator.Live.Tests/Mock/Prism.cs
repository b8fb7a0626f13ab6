using System.Diagnostics;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>A mock server that somebody else wrote: it checks requests against the contract, and answers with its examples.</summary>
internal sealed partial class Prism : IAsyncDisposable
{
    private readonly Process _process;

    private Prism(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The command, or null where it is not installed.</summary>
    public static string? Command { get; } = Find(OperatingSystem.IsWindows() ? "prism.cmd" : "prism");

    public static void SkipWhereMissing() =>
        Assert.SkipWhen(Command is null, "prism is not on PATH; it comes with: npm install -g @stoplight/prism-cli@5");

    /// <summary>Starts the server on a free port; skips the test where it is not installed.</summary>
    public static async Task<Prism> StartAsync(params IEnumerable<string> options)
    {
        SkipWhereMissing();
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(Command!, ["mock", Contract.Path, "--port", "0", .. options]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.StartInfo.Environment["NO_COLOR"] = "1";
        process.Start();
        try
        {
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var prism = new Prism(process, await ListenAsync(process.StandardOutput));
            prism.Drain();
            return prism;
        }
        catch
        {
            await StopAsync(process);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync(_process);

    private static string? Find(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, command))
        .FirstOrDefault(File.Exists);

    /// <summary>Reads the log up to the line that names the address.</summary>
    private static async Task<Uri> ListenAsync(StreamReader output)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        string log = "";
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups["address"].Value);
            }

            log += line + "\n";
        }

        throw new InvalidOperationException("prism ended before it listened:\n" + log);
    }

    private static async Task StopAsync(Process process)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    /// <summary>A full pipe would stop the server.</summary>
    private void Drain() => _ = Task.Run(async () =>
    {
        try
        {
            while (await _process.StandardOutput.ReadLineAsync() is not null)
            {
            }
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The server is gone.
        }
    });

    [GeneratedRegex(@"listening on (?<address>http://\S+?)\e?(\[|\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
