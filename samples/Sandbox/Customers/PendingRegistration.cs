namespace BizKitHub.Sandbox.Customers;

/// <summary>What a registration's token confirms, and where its link leads afterwards.</summary>
internal sealed record PendingRegistration(Customer Customer, string? ReturnUrl);
