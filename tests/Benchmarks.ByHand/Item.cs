namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>One of a thousand.</summary>
public sealed record Item
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required decimal Price { get; init; }

    public int? Count { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }
}
