using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A value on its way into a parameter or a property: an argument that is written out, or an assignment,
/// be it a statement or part of an object initialiser or a <c>with</c> expression.
/// </summary>
/// <param name="Target">The parameter or the property, as it was declared.</param>
/// <param name="Value">What it gets.</param>
internal readonly record struct ContractValue(ISymbol Target, IOperation Value)
{
    /// <summary>The operations that <see cref="From"/> understands.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.Argument, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment];

    /// <summary>The use that an expression ends up in, through whatever only wraps values or chooses between them.</summary>
    public static ContractValue? Around(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            parent = parent.Parent;
        }

        return parent is null ? null : From(parent);
    }

    public static ContractValue? From(IOperation operation) => operation switch
    {
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument =>
            new ContractValue(parameter.OriginalDefinition, argument.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            new ContractValue(target.Property.OriginalDefinition, assignment.Value),
        ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            new ContractValue(target.Property.OriginalDefinition, assignment.Value),
        _ => null,
    };
}
