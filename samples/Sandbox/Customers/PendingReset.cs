namespace BizKitHub.Sandbox.Customers;

/// <summary>Whose password a reset's token may change, and until when.</summary>
internal sealed record PendingReset(Customer Customer, DateTimeOffset ExpiresAt);
