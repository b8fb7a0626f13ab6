using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The literal of a value that the contract fixes.</summary>
internal static class ConstantLiteral
{
    public static Code Of(ConstantModel constant) => constant switch
    {
        { Boolean: { } boolean } => CSharpText.Literal(boolean),
        { Number: { } number } => CSharpText.Literal(number),
        _ => CSharpText.Literal(constant.Text!),
    };

    /// <summary>The value in the type of the member that holds it.</summary>
    public static Code Of(ConstantModel constant, TypeUse type) =>
        constant.Number is { } number && type is PrimitiveUse { Primitive: Primitive.Int64 } ? CSharpText.Literal((long)number) : Of(constant);

    /// <summary>The type of the literal.</summary>
    public static Primitive TypeOf(ConstantModel constant) =>
        constant.Boolean is not null ? Primitive.Boolean : constant.Number is not null ? Primitive.Decimal : Primitive.String;

    /// <summary>The value as JSON, in bytes.</summary>
    public static Code Utf8Json(ConstantModel constant) => CSharpText.Utf8Literal(constant switch
    {
        { Boolean: { } boolean } => boolean ? "true" : "false",
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => JsonValue.Create(constant.Text!)!.ToJsonString(),
    });
}
