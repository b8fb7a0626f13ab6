using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers which strings, or null, an expression is known to give: itself, or the constant ones among the
/// branches of <c>?:</c>, <c>??</c> and <c>switch</c>. A branch that the compiler's own constants rule out, and
/// whatever is known at run time only, is left out.
/// </summary>
internal static class ConstantText
{
    // Nothing a person writes nests deeper; what a program writes must not overflow the compiler's stack.
    private const int MaximumDepth = 64;

    public static IReadOnlyList<ConstantBranch> Branches(IOperation expression)
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
        else if (Alternatives(expression) is { } alternatives)
        {
            foreach (var alternative in alternatives)
            {
                Collect(alternative, branches, depth - 1);
            }
        }
        else if (ConstantFolding.TryRead(expression, depth, out var text))
        {
            branches.Add(new ConstantBranch(expression, text));
        }
    }

    /// <summary>The operands that the value of the expression is one of; null when it stands for itself.</summary>
    private static IEnumerable<IOperation>? Alternatives(IOperation expression) => expression switch
    {
        IConversionOperation { OperatorMethod: null } conversion => [conversion.Operand],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        ISimpleAssignmentOperation assignment => [assignment.Value],
        ISwitchExpressionOperation switchExpression => switchExpression.Arms.Select(arm => arm.Value),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Outcomes(conditional, whenFalse),
        _ => null,
    };

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
        branches.AddRange(found.Where(branch => branch.Text is not null));
    }
}
