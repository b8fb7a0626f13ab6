namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>A subscription that runs now.</summary>
public sealed record Subscription
{
    public string? ExternalId { get; init; }

    public string? ProductSlug { get; init; }

    public string? ProductCode { get; init; }

    public string? OrderNumber { get; init; }

    public string? OrderHash { get; init; }

    public bool? AutoRenew { get; init; }
}
