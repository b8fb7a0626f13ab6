using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers which values an expression is known to give: itself, or the constant ones among the branches of
/// <c>?:</c>, <c>??</c> and <c>switch</c>. A branch that the compiler's own constants rule out, and whatever is known
/// at run time only, is left out.
/// </summary>
internal static class ConstantBranches
{
    // Nothing a person writes nests deeper; what a program writes must not overflow the compiler's stack.
    private const int MaximumDepth = 64;

    public static IReadOnlyList<ConstantBranch> Of(IOperation expression)
    {
        var branches = new List<ConstantBranch>();
        Collect(expression, branches, MaximumDepth);
        return branches;
    }

    private static void Collect(IOperation expression, List<ConstantBranch> branches, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        if (expression is ICoalesceOperation coalesce)
        {
            CollectLeft(coalesce.Value, branches, depth - 1);
            Collect(coalesce.WhenNull, branches, depth - 1);
        }
        else if (expression is IConversionOperation { ConstantValue: { HasValue: true, Value: not (null or string) and var number } })
        {
            branches.Add(new ConstantBranch(expression, number));
        }
        else if (Alternatives(expression) is { } alternatives)
        {
            foreach (var alternative in alternatives)
            {
                Collect(alternative, branches, depth - 1);
            }
        }
        else if (ConstantFolding.TryRead(expression, depth, out var value))
        {
            branches.Add(new ConstantBranch(expression, value));
        }
    }

    /// <summary>The operands that the value of the expression is one of; null when it stands for itself.</summary>
    private static IEnumerable<IOperation>? Alternatives(IOperation expression) => expression switch
    {
        IConversionOperation { OperatorMethod: null } conversion => KeepsValue(conversion) ? [conversion.Operand] : [],
        IConversionOperation { OperatorMethod: { } wrapping } conversion when OptionalValue.IsOptional(wrapping.ContainingType) => [conversion.Operand],
        IObjectCreationOperation creation when OptionalValue.Wrapped(creation) is { } wrapped => [wrapped],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        ISimpleAssignmentOperation assignment => [assignment.Value],
        ISwitchExpressionOperation switchExpression => switchExpression.Arms.Select(arm => arm.Value),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Outcomes(conditional, whenFalse),
        _ => null,
    };

    /// <summary>A number may lose digits on its way into a smaller type, where the compiler does not work it out.</summary>
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.IsImplicit || conversion.Operand.ConstantValue is not { HasValue: true, Value: double or float or decimal };

    private static IOperation[] Outcomes(IConditionalOperation conditional, IOperation whenFalse) =>
        conditional.Condition.ConstantValue switch
        {
            { HasValue: true, Value: true } => [conditional.WhenTrue],
            { HasValue: true, Value: false } => [whenFalse],
            _ => [conditional.WhenTrue, whenFalse],
        };

    /// <summary>The left side of <c>??</c> never gives its null.</summary>
    private static void CollectLeft(IOperation left, List<ConstantBranch> branches, int depth)
    {
        var found = new List<ConstantBranch>();
        Collect(left, found, depth);
        branches.AddRange(found.Where(branch => branch.Value is not null));
    }
}
