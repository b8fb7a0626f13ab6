using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers what text, number or null a single expression always gives. It goes beyond the compiler's constants where
/// nothing can change the value: <c>string.Empty</c>, concatenation and interpolation in every language version,
/// variables that keep their initial value, and defaults of parameters. Numbers never become text: that depends on the
/// culture.
/// </summary>
internal static class ConstantFolding
{
    // Variables that are each made of the one before, twice, would double the work at every step.
    private const int MaximumDepthBehindVariables = 8;

    public static bool TryRead(IOperation expression, int depth, out object? value)
    {
        value = null;
        if (depth == 0)
        {
            return false;
        }

        if (expression.ConstantValue is { HasValue: true } constant)
        {
            value = constant.Value;
            return true;
        }

        return expression switch
        {
            IDefaultValueOperation { Type.IsReferenceType: true } => true,
            IBinaryOperation binary => TryConcatenate(binary, depth - 1, out value),
            IInterpolatedStringOperation interpolated => TryInterpolate(interpolated, depth - 1, out value),
            IFieldReferenceOperation field => StableField.TryRead(field, out value),
            ILocalReferenceOperation local => TryReadLocal(local, depth - 1, out value),
            IParameterReferenceOperation parameter => StableVariable.TryReadDefault(parameter, out value),
            _ => false,
        };
    }

    private static bool TryReadLocal(ILocalReferenceOperation local, int depth, out object? value)
    {
        value = null;
        return StableVariable.InitialValue(local) is { } initial && TryRead(WithoutConversion(initial), Math.Min(depth, MaximumDepthBehindVariables), out value);
    }

    private static bool TryConcatenate(IBinaryOperation binary, int depth, out object? text)
    {
        text = null;
        if (binary is not { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String }
            || !TryReadPart(binary.LeftOperand, depth, out var left)
            || !TryReadPart(binary.RightOperand, depth, out var right))
        {
            return false;
        }

        text = left + right;
        return true;
    }

    private static bool TryInterpolate(IInterpolatedStringOperation interpolated, int depth, out object? text)
    {
        text = null;
        var whole = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            var content = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text,
                IInterpolationOperation { Alignment: null, FormatString: null } hole => hole.Expression,
                _ => null,
            };
            if (content is null || !TryReadPart(content, depth, out var piece))
            {
                return false;
            }

            whole.Append(piece);
        }

        text = whole.ToString();
        return true;
    }

    private static bool TryReadPart(IOperation part, int depth, out string? text)
    {
        var operand = WithoutConversion(part);
        if (operand.ConstantValue is { HasValue: true, Value: char character })
        {
            text = character.ToString();
            return true;
        }

        var isKnown = TryRead(operand, depth, out var value);
        text = value as string;
        return isKnown && value is null or string;
    }

    private static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
