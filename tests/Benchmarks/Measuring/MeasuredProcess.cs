using System.Diagnostics;

namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>What a program cost from its start to its end, seen from outside.</summary>
/// <param name="Time">Wall time.</param>
/// <param name="PeakBytes">The most memory that it held at once; zero where the system does not say.</param>
internal sealed record MeasuredProcess(TimeSpan Time, long PeakBytes)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <exception cref="InvalidOperationException">The program ended with an error.</exception>
    public static MeasuredProcess Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        long peak = 0;
        while (!process.WaitForExit(BetweenLooks))
        {
            peak = Math.Max(peak, Peak(process));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        return process.ExitCode == 0
            ? new(time, peak)
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.");
    }

    /// <summary>The system keeps the most there ever was, so that looking now and then misses only the last moment.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended between the two lines.
            return 0;
        }
    }
}
