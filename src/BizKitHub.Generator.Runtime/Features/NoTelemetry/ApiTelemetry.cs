namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>
/// Nobody can listen to the client of a project that does not have System.Diagnostics.DiagnosticSource, so nobody is told anything.
/// </summary>
internal abstract class ApiTelemetry
{
    public abstract bool IsWatched { get; }

    public abstract bool CountsDrift { get; }

    public abstract Activity? Start(ApiOperation operation, Uri server);

    public abstract void Measure(ApiOperation operation, Uri server, TimeSpan elapsed, int? status, string? error, string? code);

    public abstract void Count(ApiOperation operation, Departure departure);
}
