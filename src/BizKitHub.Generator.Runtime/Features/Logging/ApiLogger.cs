namespace BizKitHub.Generator.Runtime.Internal;

using global::Microsoft.Extensions.Logging;
using global::System;
using global::System.Collections.Concurrent;

/// <summary>
/// Writes to the log of a program. A departure from the contract is written once in the client's life for each operation and
/// field: a server that has moved on departs in every answer.
/// </summary>
internal sealed class ApiLogger : ApiLog
{
    private const int MostDepartures = 1000;

    private static readonly Action<ILogger, string, string, string, int, double, Exception?> CallFailed = LoggerMessage.Define<string, string, string, int, double>(
        LogLevel.Warning,
        new EventId(1, nameof(CallFailed)),
        "{Operation} failed: {Error}, code {Code}, sent {Attempts} times in {Milliseconds} ms");

    private static readonly Action<ILogger, string, string, int, double, Exception?> CallRepeated = LoggerMessage.Define<string, string, int, double>(
        LogLevel.Information,
        new EventId(2, nameof(CallRepeated)),
        "{Operation} failed: {Error}, after attempt {Attempt} it is sent again in {Milliseconds} ms");

    private static readonly Action<ILogger, string, string, string, Exception?> ContractDeparted = LoggerMessage.Define<string, string, string>(
        LogLevel.Warning,
        new EventId(3, nameof(ContractDeparted)),
        "The answer of {Operation} departs from the contract: {Kind} {Field}");

    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<(string Operation, Departure Departure), bool> _departures = new();

    /// <param name="factory">Makes the loggers of the program.</param>
    /// <param name="category">The client, by its full name.</param>
    public ApiLogger(ILoggerFactory factory, string category) => _logger = factory.CreateLogger(category);

    public override bool IsEnabled => _logger.IsEnabled(LogLevel.Warning);

    public override void Failed(ApiOperation operation, string error, string? code, int attempts, TimeSpan elapsed) =>
        CallFailed(_logger, operation.Name, error, code ?? "none", attempts, elapsed.TotalMilliseconds, null);

    public override void Repeated(ApiOperation operation, string error, int attempt, TimeSpan wait) =>
        CallRepeated(_logger, operation.Name, error, attempt, wait.TotalMilliseconds, null);

    public override void Departed(ApiOperation operation, Departure departure)
    {
        if (_departures.Count < MostDepartures && _departures.TryAdd((operation.Name, departure), true))
        {
            ContractDeparted(_logger, operation.Name, departure.Kind, departure.Field, null);
        }
    }
}
