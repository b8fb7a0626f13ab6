namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>What credit is spent on.</summary>
public sealed record Spending
{
    public required string IdentityId { get; init; }

    public required decimal Amount { get; init; }

    public string? Description { get; init; }

    public string? CustomerRealIp { get; init; }
}
