using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>Runs a class of BenchmarkDotNet within this process: nothing is built, so that a quick run stays quick.</summary>
internal static class Functions
{
    public static IReadOnlyList<FunctionResult> Run<TBenchmarks>(Depth depth)
    {
        string artifacts = Directory.CreateTempSubdirectory("benchmarks").FullName;
        try
        {
            Summary summary = BenchmarkRunner.Run<TBenchmarks>(Config(depth, artifacts));
            return [.. summary.Reports.Select(r => Result(r))];
        }
        finally
        {
            Directory.Delete(artifacts, recursive: true);
        }
    }

    private static ManualConfig Config(Depth depth, string artifacts)
    {
        Job job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(depth == Depth.Quick ? 3 : 10)
            .WithIterationCount(depth == Depth.Quick ? 9 : 25)
            .WithIterationTime(TimeInterval.FromMilliseconds(depth == Depth.Quick ? 60 : 250));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(artifacts)
            .WithOptions(ConfigOptions.DisableLogFile);
    }

    private static FunctionResult Result(BenchmarkReport report)
    {
        BenchmarkCase benchmark = report.BenchmarkCase;
        string method = benchmark.Descriptor.WorkloadMethod.Name;
        return report is { Success: true, ResultStatistics: { } statistics }
            ? new(method, benchmark.Parameters.DisplayInfo.Trim('[', ']'), statistics.Median, report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0)
            : throw new InvalidOperationException($"{method} {benchmark.Parameters.DisplayInfo} could not be measured: run it alone in a debugger.");
    }
}
