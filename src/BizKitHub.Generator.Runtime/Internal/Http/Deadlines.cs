namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Threading;

/// <summary>
/// The deadlines of the calls of a client and of its views. One that did not come serves another call, whatever the time of
/// that is: a source of cancellation and its timer are much of what a call would allocate. Only who is sure that nothing waits for the token any more gives it back.
/// </summary>
internal sealed class Deadlines
{
    /// <summary>More calls than these at a time begin with deadlines of their own.</summary>
    private const int MostIdle = 64;

    private readonly TimeProvider _time;
    private readonly CancellationTokenSource?[] _idle = new CancellationTokenSource?[MostIdle];

    public Deadlines(TimeProvider time) => _time = time;

    /// <summary>A deadline that begins now; <see langword="null"/> where there is none.</summary>
    public CancellationTokenSource? Start(TimeSpan timeout)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return null;
        }

        for (int index = 0; index < MostIdle; index++)
        {
            if (Volatile.Read(ref _idle[index]) is not null && Interlocked.Exchange(ref _idle[index], null) is { } idle)
            {
                idle.CancelAfter(timeout);
                return idle;
            }
        }

#if NET
        return new CancellationTokenSource(timeout, _time);
#else
        return new CancellationTokenSource(timeout);
#endif
    }

    /// <summary>Ends a deadline whose call is over.</summary>
    public void GiveBack(CancellationTokenSource deadline)
    {
        // Timers of other clocks than the system's cannot be wound back.
        if (deadline.TryReset())
        {
            for (int index = 0; index < MostIdle; index++)
            {
                if (Volatile.Read(ref _idle[index]) is null && Interlocked.CompareExchange(ref _idle[index], deadline, null) is null)
                {
                    return;
                }
            }
        }

        deadline.Dispose();
    }

    /// <summary>Ends those that serve nobody.</summary>
    public void Clear()
    {
        for (int index = 0; index < MostIdle; index++)
        {
            Interlocked.Exchange(ref _idle[index], null)?.Dispose();
        }
    }
}
