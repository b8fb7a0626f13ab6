namespace BizKitHub.Generator.Benchmarks.Json;

/// <param name="Name">As the table names it.</param>
/// <param name="Run">Reads or writes once.</param>
internal sealed record Contender(string Name, Action Run);
