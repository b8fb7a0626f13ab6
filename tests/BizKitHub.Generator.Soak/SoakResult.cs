namespace BizKitHub.Generator.Soak;

/// <summary>How the calls of a run ended, and what was found.</summary>
internal sealed class SoakResult
{
    public required IReadOnlyList<(string Name, string Value)> Rows { get; init; }

    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Calls with a body that ended before it was certain to be sent. Of each one buffer may be left to the collector, on purpose.</summary>
    public required int Abandoned { get; init; }

    public void Print(TextWriter output)
    {
        foreach ((string name, string value) in Rows)
        {
            output.WriteLine($"{name,-34}{value,16}");
        }
    }
}
