namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Tries one mutated document after the other.</summary>
internal static class DocumentFuzzer
{
    /// <summary>Every how many documents the client is also compiled.</summary>
    private const int CompileEvery = 10;

    private const int ReportEvery = 1_000;

    /// <returns>How many findings there were.</returns>
    public static int Run(FuzzCommand command, TextWriter output)
    {
        SeedDocument[] documents = [.. SeedDocuments.Own(), .. SeedDocuments.Published()];
        output.WriteLine($"{documents.Length} documents to start from; {command}");
        var source = new DocumentSource(documents);
        var trial = new DocumentTrial();
        var causes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < command.Count; i++)
        {
            int number = command.From + i;
            FuzzedDocument document = source.Make(command.Seed, number);
            if (trial.Try(document, compile: command.CompilesAll || number % CompileEvery == 0) is { } finding)
            {
                causes[finding.Cause] = causes.GetValueOrDefault(finding.Cause) + 1;
                if (causes[finding.Cause] == 1)
                {
                    Report(output, command, number, document, finding);
                }
            }

            if ((i + 1) % ReportEvery == 0)
            {
                output.WriteLine($"{i + 1} documents, {trial.Clients} clients, {trial.Compiled} compiled, {causes.Values.Sum()} findings of {causes.Count} causes");
                output.Flush();
            }
        }

        output.WriteLine($"Seed {command.Seed}: {command.Count} documents, {trial.Clients} clients, {trial.Compiled} compiled, {causes.Values.Sum()} findings of {causes.Count} causes");
        return causes.Values.Sum();
    }

    private static void Report(TextWriter output, FuzzCommand command, int number, FuzzedDocument document, Finding finding)
    {
        FuzzedDocument minimal = new DocumentMinimizer(new DocumentTrial()).Minimize(document, finding);
        output.WriteLine($"""

            FINDING: {finding.Kind}
            {finding.Detail}
            Made of {document.Origin}. Again with: documents --seed {command.Seed} --from {number} --count 1 --compile
            {minimal.Path}:
            {minimal.Text}

            """);
        output.Flush();
    }
}
