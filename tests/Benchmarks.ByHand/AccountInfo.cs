using System.Text.Json;

namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>The answer to who is signed in: all but the first is there only when somebody is.</summary>
public sealed record AccountInfo
{
    public required bool LoggedIn { get; init; }

    public string? IdentityId { get; init; }

    public string? CuRefNo { get; init; }

    public decimal? CreditBalance { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? CompanyName { get; init; }

    public bool? Premium { get; init; }

    public bool? Ban { get; init; }

    public IReadOnlyList<Group>? Groups { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Meta { get; init; }

    public Referral? Referral { get; init; }

    public IReadOnlyList<Subscription>? RunningSubscriptionList { get; init; }
}
