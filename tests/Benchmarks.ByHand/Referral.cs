namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>Who brought a customer.</summary>
public sealed record Referral
{
    public string? Code { get; init; }

    public string? Email { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }
}
