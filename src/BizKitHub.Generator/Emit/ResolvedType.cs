using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A type that System.Text.Json is told of.</summary>
/// <param name="Name">The type, or the union that holds it.</param>
/// <param name="Case">The case of the union; null for the type itself.</param>
internal sealed record ResolvedType(Identifier Name, Identifier? Case)
{
    public static IEnumerable<ResolvedType> AllOf(TypeModel type) =>
        type is UnionModel union ? [new(type.Name, Case: null), .. union.Cases.Select(c => new ResolvedType(type.Name, c.Name))] : [new(type.Name, Case: null)];
}
