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
    public static IOperation? InitialValue(ILocalReferenceOperation reference) =>
        BodyVariables.Around(reference).InitialValue(reference.Local);

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
            || BodyVariables.Around(reference).Uses(parameter) > 1)
        {
            return false;
        }

        value = parameter.ExplicitDefaultValue;
        return true;
    }

    private static bool IsBlank(object? value) => value is null || (value is string text && string.IsNullOrWhiteSpace(text));
}
