namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>A value that an instrument was given.</summary>
internal sealed record Measured(string Instrument, double Value, string Tags);
