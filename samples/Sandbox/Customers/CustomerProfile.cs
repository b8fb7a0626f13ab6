namespace BizKitHub.Sandbox.Customers;

/// <summary>What is known about a person and comes back in answers. Fields the API takes and never returns are checked, not kept.</summary>
internal sealed record CustomerProfile
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public string? CompanyName { get; init; }

    public IReadOnlyList<string> Groups { get; init; } = [];

    public Customer? Referrer { get; init; }

    public bool IsBanned { get; init; }
}
