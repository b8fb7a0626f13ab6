namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>The rows as a Markdown table, which is also the README's.</summary>
internal static class Report
{
    public static readonly IReadOnlyList<string> Columns = ["row", "peer", "ours", "peer's", "unit", "ratio", "budget", "verdict"];

    public static IEnumerable<string> Table(IReadOnlyCollection<Measurement> rows)
    {
        IReadOnlyList<string>[] lines = [Columns, .. rows.Select(r => r.Cells())];
        int[] widths = [.. Columns.Select((_, i) => lines.Max(l => l[i].Length))];
        yield return Line(Columns, widths);
        yield return Line([.. widths.Select(w => new string('-', w))], widths);
        foreach (Measurement row in rows)
        {
            yield return Line(row.Cells(), widths);
        }
    }

    private static string Line(IReadOnlyList<string> cells, int[] widths) =>
        "| " + string.Join(" | ", cells.Select((c, i) => c.PadRight(widths[i]))) + " |";
}
