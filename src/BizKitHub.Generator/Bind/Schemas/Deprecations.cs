using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Whether a type, or a property in it, is one that the document advises against.</summary>
internal static class Deprecations
{
    public static bool IsIn(TypeModel type) => type.Documentation.IsDeprecated || type switch
    {
        TupleModel tuple => tuple.Items.Any(p => p.Documentation.IsDeprecated),
        ObjectModel shape => shape.Properties.Any(p => p.Documentation.IsDeprecated),
        UnionModel union => union.Cases.Any(c => c.Object is { } shape && IsIn(shape)),
        _ => false,
    };
}
