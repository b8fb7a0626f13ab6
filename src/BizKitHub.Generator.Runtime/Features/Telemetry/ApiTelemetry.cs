namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics;
using global::System.Diagnostics.Metrics;

/// <summary>
/// Tells who listens what the calls of a client do: an activity and a measured time for each, and where answers depart from
/// the contract. Names and tags follow OpenTelemetry's conventions for HTTP clients; those the conventions have no word for
/// begin with <c>api.</c>. No tag holds an address, an argument or anything of a body.
/// </summary>
internal sealed class ApiTelemetry : IDisposable
{
    private const string Duration = "api.client.call.duration";
    private const string Drift = "api.client.contract.drift";

    private readonly ActivitySource _source;
    private readonly Meter _meter;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _drift;
    private readonly TagValues _codes = new();
    private readonly TagValues _fields = new();

    /// <param name="name">What the source and the meter are called.</param>
    public ApiTelemetry(string name)
    {
        _source = new ActivitySource(name);
        _meter = new Meter(name);
        _duration = CreateDuration(_meter);
        _drift = _meter.CreateCounter<long>(Drift, "{answer}", "Answers that depart from the contract, by operation, kind and field.");
    }

    /// <summary>Whether somebody wants to know of each call.</summary>
    public bool IsWatched => _source.HasListeners() || _duration.Enabled;

    public bool CountsDrift => _drift.Enabled;

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    /// <summary>Begins the activity of a call; <see langword="null"/> when nobody wants it.</summary>
    public Activity? Start(ApiOperation operation, Uri server) => _source.HasListeners()
        ? _source.StartActivity(ActivityKind.Client, tags: Tags(operation, server), name: $"{Method(operation)} {operation.PathTemplate}")
        : null;

    /// <param name="operation">What was called.</param>
    /// <param name="server">Where it is.</param>
    /// <param name="elapsed">How long the call took, with all its attempts.</param>
    /// <param name="status">The last answer's; <see langword="null"/> when there was none.</param>
    /// <param name="error">What the failure is; <see langword="null"/> for a success.</param>
    /// <param name="code">The API's code for the failure, if it gave one.</param>
    public void Measure(ApiOperation operation, Uri server, TimeSpan elapsed, int? status, string? error, string? code)
    {
        if (!_duration.Enabled)
        {
            return;
        }

        var tags = new TagList(Tags(operation, server));
        if (status is not null)
        {
            tags.Add("http.response.status_code", status);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        if (code is not null)
        {
            tags.Add("api.error.code", _codes.Bounded(code));
        }

        _duration.Record(elapsed.TotalSeconds, tags);
    }

    /// <remarks>Only the names of unknown fields are the server's choice; all others are the contract's, and statuses are few.</remarks>
    public void Count(ApiOperation operation, Departure departure) => _drift.Add(
        1,
        new KeyValuePair<string, object?>("api.operation.name", operation.Name),
        new KeyValuePair<string, object?>("api.drift.kind", departure.Kind),
        new KeyValuePair<string, object?>("api.drift.field", departure.Kind == Departure.UnknownField ? _fields.Bounded(departure.Field) : departure.Field));

    private static KeyValuePair<string, object?>[] Tags(ApiOperation operation, Uri server) => new KeyValuePair<string, object?>[]
    {
        new("http.request.method", Method(operation)),
        new("url.template", operation.PathTemplate),
        new("server.address", server.IdnHost),
        new("server.port", server.Port),
        new("api.operation.name", operation.Name),
    };

    /// <summary>Methods that the conventions do not know would be a label of a document's own making.</summary>
    private static string Method(ApiOperation operation) => operation.Method.Method switch
    {
        "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "CONNECT" or "OPTIONS" or "TRACE" or "PATCH" or "QUERY" => operation.Method.Method,
        _ => "_OTHER",
    };

    private static Histogram<double> CreateDuration(Meter meter)
    {
        const string what = "How long calls take, with all their attempts and the waits between them.";
#if NET9_0_OR_GREATER
        return meter.CreateHistogram(Duration, "s", what, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = new[] { 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60 },
        });
#else
        return meter.CreateHistogram<double>(Duration, "s", what);
#endif
    }
}
