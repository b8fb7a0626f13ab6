using System.Diagnostics;

namespace BizKitHub.Generator.Benchmarks.Peers;

/// <summary>
/// NSwag's command, which writes a client for a document into one file. It comes from npm (<c>npm install nswag</c>);
/// where it is missing, its rows are skipped.
/// </summary>
internal static class NSwag
{
    public const string Name = "NSwag";
    public const string Missing = "nswag is neither on PATH nor named by NSWAG";

    /// <summary>The options that make its client comparable: one client a tag, interfaces, System.Text.Json.</summary>
    private static readonly string[] Options =
    [
        "/namespace:NSwagClient", "/jsonLibrary:SystemTextJson", "/generateClientInterfaces:true", "/generateOptionalParameters:true",
        "/generateNullableReferenceTypes:true", "/operationGenerationMode:MultipleClientsFromFirstTagAndOperationName",
    ];

    public static bool IsThere => Find() is not null;

    /// <summary>Runs the command on <paramref name="document"/> and says how long the whole process took.</summary>
    /// <exception cref="InvalidOperationException">The command failed, or there is none.</exception>
    public static TimeSpan Generate(string document, string output)
    {
        ProcessStartInfo start = Find() ?? throw new InvalidOperationException(Missing);
        foreach (string argument in (string[])["openapi2csclient", "/input:" + document, "/output:" + output, .. Options])
        {
            start.ArgumentList.Add(argument);
        }

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException(Missing);
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"nswag ended with {process.ExitCode} on {Path.GetFileName(document)}.");
    }

    /// <summary><c>NSWAG</c> names <c>dotnet-nswag.dll</c>, which starts faster than the script on PATH.</summary>
    private static ProcessStartInfo? Find()
    {
        if (Environment.GetEnvironmentVariable("NSWAG") is { Length: > 0 } library && File.Exists(library))
        {
            return new("dotnet", [library]) { RedirectStandardOutput = true };
        }

        string? script = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "nswag.cmd" : "nswag"))
            .FirstOrDefault(File.Exists);
        return script is null ? null : new(script, ["/runtime:Net100"]) { RedirectStandardOutput = true };
    }
}
