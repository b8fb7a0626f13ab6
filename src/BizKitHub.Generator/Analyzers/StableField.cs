using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers what a read-only field holds that is given a constant where it is declared, and nothing else in any
/// constructor. It knows fields of this compilation, and <see cref="string.Empty"/>.
/// </summary>
internal static class StableField
{
    public static bool TryRead(IFieldReferenceOperation reference, out object? value)
    {
        var field = reference.Field;
        value = string.Empty;
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return true;
        }

        value = null;
        return field is { IsReadOnly: true, IsImplicitlyDeclared: false }
            && SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, reference.SemanticModel?.Compilation.Assembly)
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            && !IsWritten(field)
            && TryRead(initializer, reference.SemanticModel!, out value);
    }

    /// <summary>Another file's expression cannot be asked for its value from here; a literal needs no asking.</summary>
    private static bool TryRead(ExpressionSyntax initializer, SemanticModel model, out object? value)
    {
        value = null;
        if (initializer.SyntaxTree == model.SyntaxTree && model.GetConstantValue(initializer) is { HasValue: true } constant)
        {
            value = constant.Value;
            return true;
        }

        if (initializer is not LiteralExpressionSyntax literal || literal.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return false;
        }

        value = literal.Token.Value;
        return true;
    }

    /// <summary>Only constructors and initialising accessors may; one that names the field is taken to do it.</summary>
    private static bool IsWritten(IFieldSymbol field) => field.ContainingType.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor || method.IsInitOnly)
        .SelectMany(method => method.DeclaringSyntaxReferences)
        .Select(declaration => declaration.GetSyntax())
        .Where(declaration => declaration is not TypeDeclarationSyntax)
        .SelectMany(declaration => declaration.DescendantNodes().OfType<IdentifierNameSyntax>())
        .Any(name => name.Identifier.ValueText == field.Name);
}
