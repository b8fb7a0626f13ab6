using BizKitHub.Generator.Benchmarks.Calls;
using BizKitHub.Generator.Benchmarks.Generation;
using BizKitHub.Generator.Benchmarks.Json;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Startup;

namespace BizKitHub.Generator.Benchmarks;

/// <summary>All suites, in the order of the table.</summary>
internal static class Suites
{
    public static readonly IReadOnlyList<Suite> All =
    [
        new JsonSuite(),
        new CallsSuite(),
        new GenerationSuite(),
        new EditingSuite(),
        new StartupSuite(),
    ];
}
