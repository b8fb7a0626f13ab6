namespace BizKitHub.Generator.Model;

/// <summary>What a client is compiled for. It decides how the client is spelled, never what it can do.</summary>
/// <param name="IsOlder">Whether it is a framework before .NET 8 for which what is missing is emitted along: .NET Standard or .NET Framework.</param>
/// <param name="HasTelemetry">Whether there is anything that could listen to a client.</param>
internal sealed record Target(bool IsOlder, bool HasTelemetry)
{
    /// <summary>.NET 8 and later.</summary>
    public static Target Modern { get; } = new(IsOlder: false, HasTelemetry: true);

    /// <summary>The parts of the runtime that it asks for, whatever the contract says.</summary>
    public RuntimeFeatures Features => (HasTelemetry ? RuntimeFeatures.Telemetry : RuntimeFeatures.NoTelemetry)
        | (IsOlder ? RuntimeFeatures.Polyfills : RuntimeFeatures.None);
}
