namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>What a customer is created from.</summary>
public sealed record NewCustomer
{
    public required string Email { get; init; }

    public string? CompanyName { get; init; }

    public string? CompanyRegistrationNumber { get; init; }

    public string? TaxIdentificationNumber { get; init; }

    public string? CustomerRealIp { get; init; }
}
