using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>A place where an open enum is made of the value on the wire.</summary>
/// <param name="Type">The open enum.</param>
/// <param name="Source">The expression that it is made of.</param>
/// <param name="IsExplicit">By its constructor, which is for values that the contract does not know.</param>
internal readonly record struct EnumConstant(INamedTypeSymbol Type, IOperation Source, bool IsExplicit)
{
    /// <summary>The operations that <see cref="From"/> understands.</summary>
    public static readonly OperationKind[] Kinds = [OperationKind.Conversion, OperationKind.ObjectCreation];

    public static EnumConstant? From(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: { } conversion, Type: { } type } converted when IsOwn(conversion, type) =>
            new EnumConstant(conversion.ContainingType, converted.Operand, IsExplicit: false),
        IObjectCreationOperation { Constructor: { Parameters.Length: 1, ContainingType: { IsValueType: true } type }, Arguments: { Length: 1 } arguments } =>
            new EnumConstant(type, arguments[0].Value, IsExplicit: true),
        _ => null,
    };

    // A conversion to a nullable enum is the enum's own conversion, too.
    private static bool IsOwn(IMethodSymbol conversion, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(conversion.ContainingType, OptionalValue.Bare(type));
}
