namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>A list as long as the item count of a large page.</summary>
public sealed record Shelf
{
    public required IReadOnlyList<Item> Items { get; init; }
}
