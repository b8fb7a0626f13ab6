namespace BizKitHub.Generator.Benchmarks.Json;

/// <summary>One text, and who reads or writes it. We come first, then the source generator of System.Text.Json.</summary>
internal sealed record Contest(string Name, IReadOnlyList<Contender> Contenders);
