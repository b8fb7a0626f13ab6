using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers what a variable holds that is given its value once, where it is declared. It refuses whatever is
/// written, or might be written through a reference, anywhere else.
/// </summary>
internal static class StableVariable
{
    /// <summary>What a local was declared with; null when it may hold something else by now.</summary>
    public static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        IOperation? initialValue = null;
        foreach (var operation in Root(reference).DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation other when IsSame(other.Local, reference.Local) && !IsRead(other):
                    return null;
                case IVariableDeclaratorOperation { Initializer: { } initializer } declarator when IsSame(declarator.Symbol, reference.Local):
                    initialValue = initializer.Value;
                    break;
            }
        }

        return initialValue;
    }

    /// <summary>
    /// What a parameter is when the caller leaves it out, where that goes nowhere but here: a default that is looked at
    /// anywhere else may be a sign, and not a value.
    /// </summary>
    public static bool TryReadDefault(IParameterReferenceOperation reference, out object? value)
    {
        value = null;
        var parameter = reference.Parameter;
        if (!parameter.HasExplicitDefaultValue
            || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction }
            || IsBlank(parameter.ExplicitDefaultValue)
            || Root(reference).DescendantsAndSelf().Count(operation => operation is IParameterReferenceOperation other && IsSame(other.Parameter, parameter)) > 1)
        {
            return false;
        }

        value = parameter.ExplicitDefaultValue;
        return true;
    }

    private static bool IsBlank(object? value) => value is null || (value is string text && string.IsNullOrWhiteSpace(text));

    /// <summary>The uses that cannot write, named one by one, so that a use nobody thought of counts as a write.</summary>
    private static bool IsRead(ILocalReferenceOperation reference) => !reference.IsDeclaration && reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.None or RefKind.In } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: false } } => true,
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value == reference,
        ICompoundAssignmentOperation assignment => assignment.Value == reference,
        ICoalesceAssignmentOperation assignment => assignment.Value == reference,
        IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation => true,
        IConversionOperation or IBinaryOperation or ICoalesceOperation or IInterpolationOperation => true,
        IConditionalOperation { IsRef: false } or ISwitchExpressionArmOperation => true,
        IIsPatternOperation or IIsTypeOperation or IConditionalAccessOperation or IExpressionStatementOperation => true,
        _ => false,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsSame(ISymbol left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
