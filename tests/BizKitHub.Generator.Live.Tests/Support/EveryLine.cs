using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>Keeps every line that anybody logs, with all that the line is made of.</summary>
internal sealed class EveryLine : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _lines.Enqueue(string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [new("State", state)]));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{formatter(state, exception)} {exception} {string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [])}");

    public void Dispose()
    {
        // Nothing is held.
    }
}
