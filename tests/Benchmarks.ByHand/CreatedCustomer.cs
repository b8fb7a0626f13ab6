using System.Text.Json;

namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>The answer to the creation of a customer.</summary>
public sealed record CreatedCustomer
{
    public required bool Success { get; init; }

    public required bool NewAccount { get; init; }

    public required string CuRefNo { get; init; }

    public required decimal CreditBalance { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? CompanyName { get; init; }

    public bool? Premium { get; init; }

    public bool? Ban { get; init; }

    public IReadOnlyList<Group>? Groups { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Meta { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? CustomFields { get; init; }

    public Referral? Referral { get; init; }

    public IReadOnlyList<Subscription>? RunningSubscriptionList { get; init; }
}
