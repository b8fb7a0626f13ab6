using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>Keeps every event of the framework's network code, as <c>dotnet-trace</c> and <c>dotnet-counters</c> would.</summary>
internal sealed class EveryEvent : EventListener
{
    private readonly ConcurrentQueue<string> _texts = new();

    public IReadOnlyCollection<string> Texts => _texts;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    /// <remarks>The base type calls this while it is made, before there is a queue.</remarks>
    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        _texts?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
}
