using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    /// A static read-only field of this compilation, declared with a literal, in a type without a static
    /// constructor; and <see cref="string.Empty"/>.
    /// </summary>
    public static bool TryReadField(IFieldReferenceOperation reference, out string? text)
    {
        var field = reference.Field;
        text = string.Empty;
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return true;
        }

        return field is { IsStatic: true, IsReadOnly: true, Type.SpecialType: SpecialType.System_String }
            && field.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && IsSame(field.ContainingAssembly, reference.SemanticModel?.Compilation.Assembly)
            && TryReadLiteral(field, out text);
    }

    private static bool TryReadLiteral(IFieldSymbol field, out string? text)
    {
        text = null;
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is not VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal })
        {
            return false;
        }

        text = literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;
        return text is not null || literal.IsKind(SyntaxKind.NullLiteralExpression);
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
