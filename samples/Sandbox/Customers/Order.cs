using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Customers;

/// <summary>A paid order of one line; enough to show the shape of an order list.</summary>
internal sealed record Order(Customer Customer, string Number, string Label, decimal Price, DateTimeOffset InsertedDate)
{
    public string Hash { get; } = Identifier.NewLong();

    public string LineId { get; } = Identifier.NewLong();
}
