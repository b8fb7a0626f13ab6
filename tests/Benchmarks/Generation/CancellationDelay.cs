using System.Diagnostics;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>
/// How long an editor waits for a run that it has cancelled: the longest of many moments, spread over the run. Each moment
/// counts with its better half, because what holds up one run of two is the machine.
/// </summary>
internal static class CancellationDelay
{
    private const double Limit = 50;

    public static Measurement Measure(string name, string document, string text, Depth depth)
    {
        AdditionalText file = new InMemoryText(Consumer.Name(document), text);
        TimeSpan whole = Run(file, Timeout.InfiniteTimeSpan).Whole;
        int moments = depth == Depth.Quick ? 9 : 60;
        double longest = Enumerable.Range(1, moments - 1).Max(i => Enumerable.Range(0, 2).Min(_ => Run(file, whole * i / moments).Delay.TotalMilliseconds));
        return new($"cancel generating {name}: longest wait", "limit", longest, Limit, "ms", Budget: 1);
    }

    private static (TimeSpan Whole, TimeSpan Delay) Run(AdditionalText file, TimeSpan moment)
    {
        GeneratorDriver driver = Consumer.Driver(file);
        Compilation compilation = Consumer.Compile();
        using var source = new CancellationTokenSource();
        long cancelled = 0;
        using CancellationTokenRegistration registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        long begin = Stopwatch.GetTimestamp();
        source.CancelAfter(moment);
        try
        {
            _ = driver.RunGenerators(compilation, source.Token);
            return (Stopwatch.GetElapsedTime(begin), TimeSpan.Zero);
        }
        catch (OperationCanceledException)
        {
            return (Stopwatch.GetElapsedTime(begin), Stopwatch.GetElapsedTime(cancelled));
        }
    }
}
