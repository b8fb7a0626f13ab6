using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The literal of a value that the contract fixes.</summary>
internal static class ConstantLiteral
{
    public static Code Of(ConstantModel constant) => constant.Boolean is { } boolean
        ? CSharpText.Literal(boolean)
        : CSharpText.Literal(constant.Text!);
}
