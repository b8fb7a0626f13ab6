namespace BizKitHub.Sandbox.Customers;

/// <summary>The people next to a customer in the hierarchy, one step in each direction.</summary>
internal sealed record CustomerSurroundings(Customer? Superior, IReadOnlyList<Customer> Subordinates, IReadOnlyList<Customer> Colleagues);
