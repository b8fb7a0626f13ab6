namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>What one call of a benchmarked method costs.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Parameters">The values of its parameters as BenchmarkDotNet prints them; empty where there are none.</param>
/// <param name="Nanoseconds">The median of the iterations.</param>
/// <param name="Bytes">What the call allocates on the managed heap.</param>
internal sealed record FunctionResult(string Method, string Parameters, double Nanoseconds, double Bytes);
