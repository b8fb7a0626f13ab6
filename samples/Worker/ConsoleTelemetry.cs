using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BizKitHub.Worker;

/// <summary>
/// Prints what the client does. A program that has OpenTelemetry needs none of this but
/// <c>AddSource(BizKitHubClient.TelemetryName)</c> and <c>AddMeter(BizKitHubClient.TelemetryName)</c>.
/// </summary>
internal sealed class ConsoleTelemetry : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public ConsoleTelemetry(TextWriter output)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == BizKitHubClient.TelemetryName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => output.WriteLine($"call    {activity.DisplayName} {Text(activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(_activities);

        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == BizKitHubClient.TelemetryName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => output.WriteLine($"metric  {instrument.Name} {value:0.0000} {instrument.Unit}"));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => output.WriteLine($"metric  {instrument.Name} {value} {Text(tags.ToArray())}"));
        _meters.Start();
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));
}
