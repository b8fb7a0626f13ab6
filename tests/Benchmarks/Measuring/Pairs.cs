namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>Two things measured in turns, so that a slow moment of the machine meets both.</summary>
internal static class Pairs
{
    /// <returns>The median of each.</returns>
    public static (double Ours, double Theirs) Median(int count, Func<double> ours, Func<double> theirs)
    {
        (double Ours, double Theirs)[] all = [.. Enumerable.Range(0, count).Select(_ => (ours(), theirs()))];
        return (Middle(all.Select(p => p.Ours)), Middle(all.Select(p => p.Theirs)));
    }

    public static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2] + sorted[(sorted.Length / 2) - 1]) / 2;
    }
}
