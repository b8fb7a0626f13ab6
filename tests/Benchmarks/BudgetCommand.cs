using BizKitHub.Generator.Benchmarks.Measuring;

namespace BizKitHub.Generator.Benchmarks;

/// <summary>Runs suites, prints their rows as they come and the table at the end. Fails when a row is over its budget.</summary>
internal static class BudgetCommand
{
    /// <param name="depth">How long the suites may take.</param>
    /// <param name="names">The suites to run; all where none is named.</param>
    public static int Run(Depth depth, IReadOnlyCollection<string> names)
    {
        var rows = new List<Measurement>();
        foreach (Suite suite in Suites.All.Where(s => names.Count == 0 || names.Contains(s.Name)))
        {
            foreach (Measurement row in suite.Run(depth))
            {
                Console.Error.WriteLine(string.Join("  ", row.Cells()));
                rows.Add(row);
            }
        }

        foreach (string line in Report.Table(rows))
        {
            Console.WriteLine(line);
        }

        int over = rows.Count(r => r.IsOver);
        Console.WriteLine(over == 0 ? "All budgets are kept." : $"{over} rows are over their budgets.");
        return over == 0 ? 0 : 1;
    }
}
