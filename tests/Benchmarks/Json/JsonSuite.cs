using System.Reflection;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Peers;

namespace BizKitHub.Generator.Benchmarks.Json;

/// <summary>
/// Reading answers and writing requests, without the calls around them: the three of the documentation, a list of a thousand
/// items and an object of a hundred properties.
/// </summary>
internal sealed class JsonSuite : Suite
{
    private const double ReadTimeBudget = 0.65;
    private const double ReadBytesBudget = 0.8;
    private const double WriteTimeBudget = 1.0;

    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "spec", "bizkithub.openapi.yaml");

    public override string Name => "json";

    public override IEnumerable<Measurement> Run(Depth depth)
    {
        Assembly? nswag = NSwag.IsThere ? NSwagAssembly.Load(Document) : null;
        var share = TimeSpan.FromSeconds(depth == Depth.Quick ? 4 : 20);
        Contest[] reads = [.. Texts.Reads(nswag)];
        Contest[] writes = [.. Texts.Writes(nswag)];
        WarmUp([.. reads, .. writes]);
        IEnumerable<Measurement> rows = reads.SelectMany(t => Read(t, share)).Concat(writes.SelectMany(t => Write(t, share)));
        return nswag is null ? rows.Append(Measurement.Skip("json", NSwag.Name, NSwag.Missing)) : rows;
    }

    /// <summary>All once before any is measured: the runtime puts off compiling for good as long as it meets code for the first time.</summary>
    private static void WarmUp(Contest[] contests)
    {
        foreach (Contest contest in contests)
        {
            _ = Times(contest, TimeSpan.FromSeconds(1));
        }
    }

    private static IEnumerable<Measurement> Read(Contest contest, TimeSpan share)
    {
        double[] times = Times(contest, share);
        double[] bytes = [.. contest.Contenders.Select(c => Allocation.OfThread(c.Run))];
        for (int peer = 1; peer < times.Length; peer++)
        {
            bool isBudgeted = peer == 1;
            string name = contest.Contenders[peer].Name;
            yield return new($"read {contest.Name}", name, times[0], times[peer], "ns", isBudgeted ? ReadTimeBudget : null);
            yield return new($"read {contest.Name}", name, bytes[0], bytes[peer], "B", isBudgeted ? ReadBytesBudget : null);
        }
    }

    /// <summary>The writer and its buffer are there before; a writer that allocates beside them is over its budget, whatever its peers do.</summary>
    private static IEnumerable<Measurement> Write(Contest contest, TimeSpan share)
    {
        double[] times = Times(contest, share);
        for (int peer = 1; peer < times.Length; peer++)
        {
            yield return new($"write {contest.Name}", contest.Contenders[peer].Name, times[0], times[peer], "ns", peer == 1 ? WriteTimeBudget : null);
        }

        yield return new($"write {contest.Name}", "nothing", Allocation.OfThread(contest.Contenders[0].Run), 0, "B", 1.0);
    }

    private static double[] Times(Contest contest, TimeSpan share) => Paired.Time(
        [.. contest.Contenders.Select(c => (Action<int>)(operations =>
        {
            for (int index = 0; index < operations; index++)
            {
                c.Run();
            }
        }))],
        share);
}
