using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>One of the values that an expression may have, known while compiling.</summary>
/// <param name="Operation">The part of the expression that has the value: the place to report.</param>
/// <param name="Value">The value: a text, a number, or null.</param>
internal readonly record struct ConstantBranch(IOperation Operation, object? Value)
{
    /// <summary>The value where it is a text.</summary>
    public string? Text => Value as string;
}
