namespace BizKitHub.Generator.Model;

/// <param name="Name">The C# property that holds them.</param>
/// <param name="Item">What each of them is.</param>
internal sealed record TupleRestModel(Identifier Name, TypeUse Item);
