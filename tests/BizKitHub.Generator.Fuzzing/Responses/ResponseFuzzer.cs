using BizKitHub.Generator.Fuzzing.Documents;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>Tries one mutated answer after the other, on the clients of this repository's documents.</summary>
internal static class ResponseFuzzer
{
    private const int ReportEvery = 10_000;

    /// <returns>How many findings there were.</returns>
    public static int Run(FuzzCommand command, TextWriter output)
    {
        ResponseTrial[] trials = [.. SeedDocuments.Own().Select(CompiledClient.Of).Where(c => c.Types.Count > 0).Select(c => new ResponseTrial(c))];
        output.WriteLine($"{trials.Length} clients; {command}");
        var causes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < command.Count; i++)
        {
            int number = command.From + i;
            if (trials[number % trials.Length].Try(command.Seed, number) is { } finding)
            {
                causes[finding.Cause] = causes.GetValueOrDefault(finding.Cause) + 1;
                if (causes[finding.Cause] == 1)
                {
                    output.WriteLine($"\nFINDING: {finding.Kind}\n{finding.Detail}\nAgain with: responses --seed {command.Seed} --from {number} --count 1\n");
                    output.Flush();
                }
            }

            if ((i + 1) % ReportEvery == 0)
            {
                output.WriteLine(Summary(i + 1, trials, causes));
                output.Flush();
            }
        }

        output.WriteLine($"Seed {command.Seed}: {Summary(command.Count, trials, causes)}");
        foreach (ResponseTrial trial in trials)
        {
            trial.Dispose();
        }

        return causes.Values.Sum();
    }

    private static string Summary(int count, ResponseTrial[] trials, Dictionary<string, int> causes) =>
        $"{count} answers, {trials.Sum(t => t.Values)} values, {trials.Sum(t => t.Calls)} calls, {causes.Values.Sum()} findings of {causes.Count} causes";
}
