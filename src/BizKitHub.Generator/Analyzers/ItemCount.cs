using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>Answers how many items a list has that is written out where it is used; null where that is not certain.</summary>
internal static class ItemCount
{
    public static int? Of(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } => sizes[0].ConstantValue is { HasValue: true, Value: int size } ? size : null,
        IObjectCreationOperation creation => OfList(creation),
        IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true, ContainingType.Name: "Array" or "Enumerable" } } => 0,
        { Kind: WrittenItems.CollectionExpression } => value.ChildOperations.Any(child => child.Kind == WrittenItems.Spread) ? null : value.ChildOperations.Count,
        _ => null,
    };

    private static int? OfList(IObjectCreationOperation creation)
    {
        if (creation.Type is not { Name: "List", ContainingNamespace.Name: "Generic" }
            || creation.Arguments.Any(argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32))
        {
            return null;
        }

        return creation.Initializer is not { } initializer ? 0
            : initializer.Initializers.All(item => item is IInvocationOperation { TargetMethod.Name: "Add" }) ? initializer.Initializers.Length
            : null;
    }
}
