using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>The items of a list that are written out where it is used; those that come out of other lists are left out.</summary>
internal static class WrittenItems
{
    // The compiler's interfaces for these are younger than the compiler that this is built against.
    public const OperationKind CollectionExpression = (OperationKind)0x7F;
    public const OperationKind Spread = (OperationKind)0x80;

    public static IEnumerable<IOperation> Of(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation { Type: { Name: "List", ContainingNamespace.Name: "Generic" }, Initializer: { } initializer } =>
            initializer.Initializers.OfType<IInvocationOperation>().Where(IsAdd).Select(add => add.Arguments[0].Value),
        { Kind: CollectionExpression } => list.ChildOperations.Where(child => child.Kind != Spread),
        _ => [],
    };

    private static bool IsAdd(IInvocationOperation call) => call is { TargetMethod.Name: "Add", Arguments.Length: 1 };
}
