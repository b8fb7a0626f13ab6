namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Diagnostics;

/// <summary>The system's clock.</summary>
internal sealed class TimeProvider
{
    private readonly double _ticksPerStep = (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency;

    private TimeProvider()
    {
    }

    public static TimeProvider System { get; } = new();

    public DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(DateTime.UtcNow, DateTimeKind.Utc));

    public long GetTimestamp() => Stopwatch.GetTimestamp();

    public TimeSpan GetElapsedTime(long start) => new((long)((GetTimestamp() - start) * _ticksPerStep));
}
