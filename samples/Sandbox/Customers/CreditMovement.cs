using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Customers;

/// <summary>One line of a ledger: a spending has a negative amount, and the balance is the one after it.</summary>
internal sealed record CreditMovement(decimal Amount, decimal Balance, string? Description, DateTimeOffset InsertedDate)
{
    public string Id { get; } = Identifier.NewShort();
}
