using System.Diagnostics;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Peers;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>
/// What a build costs: the whole process that turns a document into source, against NSwag's command on the same document;
/// its stages; how much source there is, and how long the C# compiler needs for it.
/// </summary>
internal sealed class GenerationSuite : Suite
{
    private const double Megabyte = 1024 * 1024;

    private static readonly Subject[] Subjects =
    [
        new("home contract", "spec/bizkithub.openapi.yaml", QuickPairs: 2, TimeBudget: null),
        new("1 MB of JSON", "../shared/specs/jellyfin__jellyfin-sdk-typescript__openapi.json", QuickPairs: 2, TimeBudget: null),
        new("4 MB of YAML", "../shared/specs/stripe__openapi__spec3.yaml", QuickPairs: 3, TimeBudget: 0.5),
    ];

    public override string Name => "generation";

    public override IEnumerable<Measurement> Run(Depth depth)
    {
        foreach (Subject subject in Subjects)
        {
            string document = Checkout.Path(subject.Path);
            if (!File.Exists(document))
            {
                yield return Measurement.Skip($"generate {subject.Name}", NSwag.Name, $"{Path.GetFileName(document)} is not beside the repository");
                continue;
            }

            string text = File.ReadAllText(document);
            foreach (Measurement row in Processes(subject, document, depth).Concat(Stages(subject, document, text, depth)))
            {
                yield return row;
            }

            if (subject.TimeBudget is not null)
            {
                yield return CancellationDelay.Measure(subject.Name, document, text, depth);
            }
        }
    }

    private static List<Measurement> Processes(Subject subject, string document, Depth depth)
    {
        if (!NSwag.IsThere)
        {
            return [Measurement.Skip($"generate {subject.Name}", NSwag.Name, NSwag.Missing)];
        }

        string folder = Directory.CreateTempSubdirectory("benchmarks").FullName;
        try
        {
            return Compare(subject, document, Path.Combine(folder, "Ours.cs"), Path.Combine(folder, "Theirs.cs"), depth);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Measurement> Compare(Subject subject, string document, string ours, string theirs, Depth depth)
    {
        var peaks = (Ours: 0L, Theirs: 0L);
        var time = Pairs.Median(
            depth == Depth.Quick ? subject.QuickPairs : 7,
            () => Milliseconds(MeasuredProcess.Run(Self(document, ours)), ref peaks.Ours),
            () => Milliseconds(NSwag.Measure(document, theirs), ref peaks.Theirs));
        string name = $"generate {subject.Name}";
        List<Measurement> rows =
        [
            new(name + ": whole process", NSwag.Name, time.Ours, time.Theirs, "ms", subject.TimeBudget),
            new(name + ": source", NSwag.Name, Size(ours), Size(theirs), "kB", Budget: 0.6),
            new(name + ": lines", NSwag.Name, File.ReadLines(ours).Count(), File.ReadLines(theirs).Count(), "lines"),
        ];
        if (peaks is { Ours: > 0, Theirs: > 0 })
        {
            rows.Add(new(name + ": peak memory", NSwag.Name, peaks.Ours / Megabyte, peaks.Theirs / Megabyte, "MB"));
        }

        if (depth == Depth.Full || subject.TimeBudget is null)
        {
            rows.Add(CompilerTime.Measure(subject.Name, ours, theirs, depth));
        }

        return rows;
    }

    /// <summary>Warm, in this process: what a second document costs, or the same one after an edit.</summary>
    private static IEnumerable<Measurement> Stages(Subject subject, string document, string text, Depth depth)
    {
        StageClock[] runs = [.. Enumerable.Range(0, depth == Depth.Quick ? 2 : 9).Select(_ => StageClock.Measure(document, text))];
        (string Stage, Func<StageClock, double> Time)[] stages =
            [("reading the text", r => r.Read), ("parse", r => r.Parse), ("bind", r => r.Bind), ("emit", r => r.Emit)];
        double all = Pairs.Middle(runs.Select(r => r.All));
        return stages.Select(s => new Measurement(
            $"generate {subject.Name}: {s.Stage}, warm", "all stages", Pairs.Middle(runs.Select(s.Time)), all, "ms"));
    }

    private static double Milliseconds(MeasuredProcess process, ref long peak)
    {
        peak = Math.Max(peak, process.PeakBytes);
        return process.Time.TotalMilliseconds;
    }

    private static double Size(string file) => new FileInfo(file).Length / 1024d;

    /// <summary>This very program, as a process of its own; started like this one, by its own name or by <c>dotnet</c>.</summary>
    private static ProcessStartInfo Self(string document, string output)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("The system does not say what program this is.");
        string[] own = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(GenerationSuite).Assembly.Location] : [];
        return new(program, [.. own, GenerateCommand.Name, document, output]);
    }

    /// <param name="Name">As the rows call it.</param>
    /// <param name="Path">From the repository.</param>
    /// <param name="QuickPairs">How often it is measured when time is short.</param>
    /// <param name="TimeBudget">The largest ratio of the processes' times.</param>
    private sealed record Subject(string Name, string Path, int QuickPairs, double? TimeBudget);
}
