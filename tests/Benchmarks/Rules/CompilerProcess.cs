using System.Diagnostics;
using System.Globalization;

namespace BizKitHub.Generator.Benchmarks.Rules;

/// <summary>Runs the C# compiler as a process of its own, and says how much processor time it took.</summary>
internal static class CompilerProcess
{
    /// <exception cref="InvalidOperationException">The compiler found an error, or something to warn of.</exception>
    public static TimeSpan Run(string responseFile)
    {
        var start = new ProcessStartInfo("dotnet", [DotNetSdk.Compiler, "/noconfig", "@" + responseFile]) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        TimeSpan before = TimeOfChildren();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The compiler did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || output.Length > 0)
        {
            throw new InvalidOperationException("The consumer does not compile without a word: " + output);
        }

        return OperatingSystem.IsLinux() ? TimeOfChildren() - before : Stopwatch.GetElapsedTime(begin);
    }

    /// <summary>Linux counts the processor time of children that have ended; elsewhere the clock has to do.</summary>
    private static TimeSpan TimeOfChildren()
    {
        const int childrenUser = 13;
        const double ticksPerSecond = 100;
        if (!OperatingSystem.IsLinux())
        {
            return TimeSpan.Zero;
        }

        // The name of the program stands in brackets, and may hold anything.
        string status = File.ReadAllText("/proc/self/stat");
        string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        long ticks = long.Parse(fields[childrenUser], CultureInfo.InvariantCulture) + long.Parse(fields[childrenUser + 1], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / ticksPerSecond);
    }
}
