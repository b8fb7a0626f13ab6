using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>One of the values that an expression may have, known while compiling.</summary>
/// <param name="Operation">The part of the expression that has the value: the place to report.</param>
/// <param name="Text">The value.</param>
internal readonly record struct ConstantBranch(IOperation Operation, string? Text);
