using System.Globalization;

namespace BizKitHub.Generator.Benchmarks.Scale;

/// <summary>
/// Prints how long each stage takes for documents of more and more operations, and the ratio to the document of half the
/// size. Fails when the step from 2,000 to 4,000 operations takes more than the budget.
/// </summary>
internal static class ScaleCommand
{
    private const double MostForTheDouble = 2.3;
    private const int BudgetedSize = 4_000;

    private static readonly int[] Sizes = [2_000, 4_000, 8_000, 16_000];

    /// <summary>Times are the best of some runs; sizes take turns, so that a slow moment of the machine meets all of them.</summary>
    public static int Run(int repetitions)
    {
        Dictionary<int, string> documents = Sizes.ToDictionary(s => s, SyntheticDocument.Of);
        _ = StageTimes.Measure(SyntheticDocument.Of(Sizes[0] / 10));
        var best = new Dictionary<int, StageTimes>();
        for (int run = 0; run < repetitions; run++)
        {
            foreach (int size in Sizes)
            {
                StageTimes times = StageTimes.Measure(documents[size]);
                best[size] = best.TryGetValue(size, out StageTimes? known) ? known.Min(times) : times;
            }
        }

        foreach (string line in Table(documents, best))
        {
            Console.WriteLine(line);
        }

        double ratio = best[BudgetedSize].Generator / best[BudgetedSize / 2].Generator;
        bool isWithin = ratio <= MostForTheDouble;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{BudgetedSize / 2} to {BudgetedSize} operations: {ratio:F2} times as long, at most {MostForTheDouble} allowed: {(isWithin ? "kept" : "BROKEN")}"));
        return isWithin ? 0 : 1;
    }

    private static IEnumerable<string> Table(Dictionary<int, string> documents, Dictionary<int, StageTimes> best)
    {
        yield return "Milliseconds of processor time, best of the runs; in brackets the ratio to half the size.";
        yield return $"{"operations",10} {"kilobytes",10} {"parse",16} {"bind",16} {"emit",16} {"generator",16}";
        foreach (int size in Sizes)
        {
            StageTimes? half = best.GetValueOrDefault(size / 2);
            StageTimes own = best[size];
            yield return $"{size,10} {documents[size].Length / 1024,10} "
                + $"{Cell(own.Parse, half?.Parse),16} {Cell(own.Bind, half?.Bind),16} {Cell(own.Emit, half?.Emit),16} {Cell(own.Generator, half?.Generator),16}";
        }
    }

    private static string Cell(double time, double? half) => half is { } before
        ? string.Create(CultureInfo.InvariantCulture, $"{time:F0} ({time / before:F2})")
        : string.Create(CultureInfo.InvariantCulture, $"{time:F0}");
}
