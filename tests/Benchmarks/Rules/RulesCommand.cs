using System.Globalization;

namespace BizKitHub.Generator.Benchmarks.Rules;

/// <summary>
/// Compiles a consumer of 2,000 calls with the rules and without, in turns, and compares what the compiler took. Fails when
/// the rules cost more than their budget.
/// </summary>
internal static class RulesCommand
{
    private const double MostOfTheCompilation = 0.03;

    public static int Run(int pairs)
    {
        using var project = new ConsumerProject();
        _ = CompilerProcess.Run(project.WithRules);
        var costs = new List<double>();
        Console.WriteLine($"Processor time of the compiler for {ConsumerSource.Calls} calls.");
        for (int pair = 0; pair < pairs; pair++)
        {
            // Whoever goes second may find a machine that is warmer, or busier.
            (TimeSpan with, TimeSpan without) = pair % 2 == 0
                ? (CompilerProcess.Run(project.WithRules), CompilerProcess.Run(project.WithoutRules))
                : Swapped(CompilerProcess.Run(project.WithoutRules), CompilerProcess.Run(project.WithRules));
            costs.Add((with / without) - 1);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"with the rules {with.TotalSeconds:F2} s, without {without.TotalSeconds:F2} s: {costs[^1]:+0.0%;-0.0%}"));
        }

        double median = Median(costs);
        bool isWithin = median <= MostOfTheCompilation;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The rules add {median:0.0%} to the compile time, at most {MostOfTheCompilation:0%} allowed: {(isWithin ? "kept" : "BROKEN")}"));
        return isWithin ? 0 : 1;
    }

    private static (TimeSpan With, TimeSpan Without) Swapped(TimeSpan without, TimeSpan with) => (with, without);

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
