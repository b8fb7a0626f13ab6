using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>Looks through the wrapper that tells absent from null: a value in it is subject to the same rules as outside.</summary>
internal static class OptionalValue
{
    public static bool IsOptional(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Optional", Arity: 1, IsValueType: true };

    /// <summary>What is put into a wrapper by its constructor; null for any other creation.</summary>
    public static IOperation? Wrapped(IObjectCreationOperation creation) =>
        IsOptional(creation.Type) && creation.Arguments.Length == 1 ? creation.Arguments[0].Value : null;

    /// <summary>The type of the value itself: without the wrapper, and without <see cref="Nullable{T}"/>.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type)
    {
        var value = IsOptional(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        return value.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)value).TypeArguments[0] : value;
    }

    /// <summary>The expression that was written, without the conversions that wrap it.</summary>
    public static IOperation Bare(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Bare(conversion.Operand),
        IConversionOperation { OperatorMethod.ContainingType: { } type } conversion when IsOptional(type) => Bare(conversion.Operand),
        IObjectCreationOperation creation when Wrapped(creation) is { } wrapped => Bare(wrapped),
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        _ => value,
    };
}
