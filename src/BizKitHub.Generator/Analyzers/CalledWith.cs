using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>The type that a call is about, given as a type argument or by <c>typeof</c>; only such a call has an answer.</summary>
internal static class CalledWith
{
    public static INamedTypeSymbol? Type(IInvocationOperation call) =>
        call.TargetMethod.IsGenericMethod
            ? call.TargetMethod.TypeArguments[0] as INamedTypeSymbol
            : call.Arguments
                .Select(argument => argument.Value)
                .OfType<ITypeOfOperation>()
                .Select(expression => expression.TypeOperand as INamedTypeSymbol)
                .FirstOrDefault();
}
