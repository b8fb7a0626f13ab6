using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the statements that check one value against its constraints.</summary>
internal static class ConstraintChecks
{
    public static void Write(CodeWriter code, Code value, CheckedValue checkedValue)
    {
        Constraints constraints = checkedValue.Constraints;
        Code path = CSharpText.Literal(checkedValue.Path);
        switch (checkedValue.Type)
        {
            case PrimitiveUse { Primitive: Primitive.String }:
                WriteText(code, value, constraints, path, CSharpText.Name(checkedValue.PatternField));
                break;
            case PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single } number:
                WriteNumber(code, value, number.Primitive, constraints, path);
                break;
            case ListUse or MapUse:
                WriteItems(code, value, checkedValue.Type, constraints, path);
                break;
        }
    }

    private static void WriteText(CodeWriter code, Code value, Constraints constraints, Code path, Code pattern)
    {
        if ((constraints.MinLength ?? constraints.MaxLength) is not null)
        {
            code.Write($"ApiConstraint.Length({value}, {constraints.MinLength ?? 0}, {Most(constraints.MaxLength)}, {path});");
        }

        if (constraints.Pattern is not null)
        {
            code.Write($"ApiConstraint.Pattern({value}, {pattern}, {path});");
        }

        Code format = constraints.Format switch
        {
            TextFormat.Email => Code.Of($"Email"),
            TextFormat.IPv4 => Code.Of($"Ipv4"),
            TextFormat.IPv6 => Code.Of($"Ipv6"),
            TextFormat.HostName => Code.Of($"HostName"),
            _ => Code.Empty,
        };
        if (!format.IsEmpty)
        {
            code.Write($"ApiFormat.{format}({value}, {path});");
        }
    }

    private static void WriteNumber(CodeWriter code, Code value, Primitive primitive, Constraints constraints, Code path)
    {
        if (constraints.Minimum is { } minimum && Bound(primitive, minimum) is { IsEmpty: false } least)
        {
            code.Write($"ApiConstraint.Minimum({value}, {least}, {path}{Exclusive(constraints.IsMinimumExclusive)});");
        }

        if (constraints.Maximum is { } maximum && Bound(primitive, maximum) is { IsEmpty: false } most)
        {
            code.Write($"ApiConstraint.Maximum({value}, {most}, {path}{Exclusive(constraints.IsMaximumExclusive)});");
        }

        if (constraints.MultipleOf is { } divisor && primitive is not Primitive.Single && Bound(primitive, divisor) is { IsEmpty: false } unit)
        {
            code.Write($"ApiConstraint.MultipleOf({value}, {unit}, {path});");
        }
    }

    /// <summary>Whether objects are equal depends on more than C# compares, so only plain values are.</summary>
    private static void WriteItems(CodeWriter code, Code value, TypeUse type, Constraints constraints, Code path)
    {
        if ((constraints.MinItems ?? constraints.MaxItems) is not null)
        {
            code.Write($"ApiConstraint.Items({value}, {constraints.MinItems ?? 0}, {Most(constraints.MaxItems)}, {path});");
        }

        if (constraints.AreItemsUnique && type is ListUse { Item: PrimitiveUse { Primitive: Primitive.String or Primitive.Int32 or Primitive.Int64 or Primitive.Decimal } })
        {
            code.Write($"ApiConstraint.Unique({value}, {path});");
        }
    }

    private static Code Exclusive(bool isExclusive) => isExclusive ? Code.Of($", exclusive: true") : Code.Empty;

    /// <summary>A bound in the type of the value; empty where that type cannot hold it and so cannot break it either.</summary>
    private static Code Bound(Primitive primitive, decimal bound)
    {
        bool isWhole = bound == decimal.Truncate(bound);
        return primitive switch
        {
            Primitive.Int32 => isWhole && bound is >= int.MinValue and <= int.MaxValue ? Code.Of($"{(int)bound}") : Code.Empty,
            Primitive.Int64 => isWhole && bound is >= long.MinValue and <= long.MaxValue ? CSharpText.Literal((long)bound) : Code.Empty,
            Primitive.Double => CSharpText.DoubleLiteral(bound),
            Primitive.Single => Code.Of($"(float){CSharpText.DoubleLiteral(bound)}"),
            _ => CSharpText.Literal(bound),
        };
    }

    private static Code Most(int? maximum) => maximum is { } most ? Code.Of($"{most}") : Code.Of($"int.MaxValue");
}
