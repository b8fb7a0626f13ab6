namespace BizKitHub.Storefront;

/// <summary>Something to buy with credit; the id is also what the credit log says of it.</summary>
public sealed record Service(string Id, string Name, string Description, decimal Price);
