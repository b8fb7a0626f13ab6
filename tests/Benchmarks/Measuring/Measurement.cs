using System.Globalization;

namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>
/// One figure of ours beside the same figure of a peer, from one run of one machine: only their ratio means anything
/// elsewhere.
/// </summary>
/// <param name="Row">What was measured, as the table names it.</param>
/// <param name="Peer">Who did the same work.</param>
/// <param name="Ours">Our figure, in <paramref name="Unit"/>; smaller is better.</param>
/// <param name="Theirs">The peer's figure, in the same unit.</param>
/// <param name="Unit">The unit of both figures, for example <c>ns</c> or <c>B</c>.</param>
/// <param name="Budget">The largest ratio allowed; <see langword="null"/> where the row only informs.</param>
internal sealed record Measurement(string Row, string Peer, double Ours, double Theirs, string Unit, double? Budget = null)
{
    /// <summary>Why nothing was measured, where a peer is missing on this machine.</summary>
    public string? Skipped { get; private init; }

    /// <summary>Our figure as a multiple of the peer's; two zeros are equal.</summary>
    public double Ratio => Ours == Theirs ? 1 : Ours / Theirs;

    public bool IsOver => Skipped is null && Budget is { } most && Ratio > most;

    private string Verdict => (Skipped, Budget) switch
    {
        ({ } why, _) => "skipped: " + why,
        (_, null) => "",
        _ => IsOver ? "OVER" : "ok",
    };

    /// <summary>A row whose peer cannot run here. It is shown, and breaks no budget.</summary>
    public static Measurement Skip(string row, string peer, string why) => new(row, peer, 0, 0, "") { Skipped = why };

    /// <summary>The cells of the row, in the order of <see cref="Report.Columns"/>.</summary>
    public IReadOnlyList<string> Cells() => Skipped is null
        ? [Row, Peer, Figure(Ours), Figure(Theirs), Unit, Round(Ratio, "F2"), Budget is { } most ? Round(most, "0.0##") : "", Verdict]
        : [Row, Peer, "", "", "", "", "", Verdict];

    private static string Figure(double value) => Round(value, value < 100 ? "0.##" : "F0");

    private static string Round(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
