using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>Listens to the activities and the metrics of some names, as a program with OpenTelemetry does.</summary>
internal sealed class Witness : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ConcurrentQueue<Measured> _measured = new();

    /// <param name="isHeard">Which sources and meters.</param>
    public Witness(Predicate<string> isHeard)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => isHeard(source.Name),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (isHeard(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measured.Enqueue(new(instrument.Name, value, Text(tags))));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measured.Enqueue(new(instrument.Name, value, Text(tags))));
        _meters.Start();
    }

    public Witness(string name)
        : this(name.Equals)
    {
    }

    public IReadOnlyCollection<Activity> Activities => _stopped;

    public IReadOnlyCollection<Measured> Measurements => _measured;

    /// <summary>What the contract drift was, in order.</summary>
    public IEnumerable<string> Drift => _measured.Where(m => m.Instrument == "api.client.contract.drift").Select(m => m.Tags);

    /// <summary>All that was seen, for a search.</summary>
    public IEnumerable<string> Texts =>
    [
        .. _stopped.Select(a => $"{a.OperationName} {a.DisplayName} {a.StatusDescription} {Text([.. a.TagObjects])} {string.Join(' ', a.Baggage)} {string.Join(' ', a.Events.Select(e => e.Name + Text([.. e.Tags])))}"),
        .. _measured.Select(m => m.Tags),
    ];

    /// <summary>Tags as <c>name=value</c>, sorted.</summary>
    public static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}"));

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }
}
