using BizKitHub.Generator.Benchmarks.Measuring;

namespace BizKitHub.Generator.Benchmarks;

/// <summary>All suites, in the order of the table.</summary>
internal static class Suites
{
    public static readonly IReadOnlyList<Suite> All =
    [
    ];
}
