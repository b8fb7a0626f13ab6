namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>A group that a customer belongs to.</summary>
public sealed record Group
{
    public string? Name { get; init; }

    public string? Slug { get; init; }
}
