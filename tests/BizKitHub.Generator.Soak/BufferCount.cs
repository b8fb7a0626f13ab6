using System.Diagnostics.Tracing;

namespace BizKitHub.Generator.Soak;

/// <summary>Counts the arrays that are rented from all pools of the process and not given back.</summary>
internal sealed class BufferCount : EventListener
{
    private const int Rented = 1;
    private const int Returned = 3;

    private long _out;
    private long _rented;

    /// <summary>How many have been rented at all: none means that nobody tells.</summary>
    public long All => Interlocked.Read(ref _rented);

    public long Out => Interlocked.Read(ref _out);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == Rented)
        {
            Interlocked.Increment(ref _rented);
            Interlocked.Increment(ref _out);
        }
        else if (eventData.EventId == Returned)
        {
            Interlocked.Decrement(ref _out);
        }
    }
}
