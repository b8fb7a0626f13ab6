using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// The variables of one body of code, read in one pass however often they are asked for: a long method that uses a
/// variable in each of its calls would otherwise be walked once a call.
/// </summary>
internal sealed class BodyVariables
{
    // Keyed weakly: what is known of a body goes with the compilation that it belongs to.
    private static readonly ConditionalWeakTable<IOperation, BodyVariables> Known = new();

    private readonly Dictionary<ILocalSymbol, IOperation> _initialValues = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, int> _uses = new(SymbolEqualityComparer.Default);

    private BodyVariables(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            Read(operation);
        }
    }

    /// <summary>The variables of the whole body that an operation is part of.</summary>
    public static BodyVariables Around(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return Known.GetValue(operation, body => new BodyVariables(body));
    }

    /// <summary>What a local was declared with; null where it has no initial value, or may hold something else by now.</summary>
    public IOperation? InitialValue(ILocalSymbol local) =>
        !_written.Contains(local) && _initialValues.TryGetValue(local, out var value) ? value : null;

    /// <summary>How often the body names a parameter.</summary>
    public int Uses(IParameterSymbol parameter) => _uses.TryGetValue(parameter, out var uses) ? uses : 0;

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation reference when !IsRead(reference):
                _written.Add(reference.Local);
                break;
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                _initialValues[declarator.Symbol] = initializer.Value;
                break;
            case IParameterReferenceOperation reference:
                _uses[reference.Parameter] = Uses(reference.Parameter) + 1;
                break;
        }
    }

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
}
