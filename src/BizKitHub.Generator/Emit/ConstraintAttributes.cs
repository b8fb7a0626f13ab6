using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes constraints as the framework's attributes, which analyzers, model validation and readers understand. None of
/// them is evaluated by the client; those whose constructors need reflection are not used.
/// </summary>
internal static class ConstraintAttributes
{
    public static Code Of(Constraints constraints, TypeUse type) => Code.Join("\n", All(constraints, type));

    private static IEnumerable<Code> All(Constraints constraints, TypeUse type)
    {
        bool isText = type is PrimitiveUse { Primitive: Primitive.String };
        bool isNumber = type is PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single };
        if (isText && constraints.Format == TextFormat.Email)
        {
            yield return Code.Of($"[global::System.ComponentModel.DataAnnotations.EmailAddress]");
        }

        if (isText && constraints.Pattern is { } pattern)
        {
            yield return Code.Of($"[global::System.ComponentModel.DataAnnotations.RegularExpression({CSharpText.Literal(pattern)})]");
        }

        if (isText && (constraints.MinLength ?? constraints.MaxLength) is not null)
        {
            yield return Length(constraints);
        }

        if (isNumber && (constraints.Minimum ?? constraints.Maximum) is not null)
        {
            yield return Range(constraints);
        }
    }

    private static Code Length(Constraints constraints)
    {
        Code most = constraints.MaxLength is { } maximum ? Code.Of($"{maximum}") : Code.Of($"int.MaxValue");
        return constraints.MinLength is { } minimum
            ? Code.Of($"[global::System.ComponentModel.DataAnnotations.StringLength({most}, MinimumLength = {minimum})]")
            : Code.Of($"[global::System.ComponentModel.DataAnnotations.StringLength({most})]");
    }

    private static Code Range(Constraints constraints)
    {
        Code least = constraints.Minimum is { } minimum ? CSharpText.DoubleLiteral(minimum) : Code.Of($"double.MinValue");
        Code most = constraints.Maximum is { } maximum ? CSharpText.DoubleLiteral(maximum) : Code.Of($"double.MaxValue");
        Code isLeastOut = constraints.IsMinimumExclusive ? Code.Of($", MinimumIsExclusive = true") : Code.Empty;
        Code isMostOut = constraints.IsMaximumExclusive ? Code.Of($", MaximumIsExclusive = true") : Code.Empty;
        return Code.Of($"[global::System.ComponentModel.DataAnnotations.Range({least}, {most}{isLeastOut}{isMostOut})]");
    }
}
