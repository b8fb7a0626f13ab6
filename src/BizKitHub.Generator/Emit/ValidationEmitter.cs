using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes the checks of a request against its contract: straight-line code, which needs no reflection. A place is named by
/// its type and its name on the wire.
/// </summary>
internal static class ValidationEmitter
{
    /// <summary>The method that checks an object or a tuple, with the fields it needs.</summary>
    public static Part Of(Identifier type, EquatableArray<PropertyModel> properties, Code name) => code => code.Write($$"""
        {{Each(properties.Where(HasPattern), WritePatternField, blankLineBetween: true)}}
        {{BlankLine.When(properties.Any(HasPattern))}}
        internal static void Validate({{name}} value)
        {
            ApiConstraint.Required(value, {{CSharpText.Literal(type.Text)}});
            {{Each(properties.Where(p => p.Constant is null), (inner, property) => WriteProperty(inner, type, property))}}
        }
        """);

    /// <summary>The checks of a method's parameter; patterns are fields of the group.</summary>
    public static void WriteParameter(CodeWriter code, OperationModel operation, ParameterModel parameter)
    {
        Code value = CSharpText.Name(parameter.Name);
        WriteChecks(
            code,
            value,
            parameter.Type,
            parameter.Constraints,
            CSharpText.Literal(parameter.WireName),
            Code.Of($"{ParameterPattern(operation, parameter)}"));
        var checks = new CodeWriter();
        Nested(parameter.Type, value)(checks);
        if (parameter.IsRequired)
        {
            code.Write($"{checks.ToCode()}");
        }
        else if (!checks.IsEmpty)
        {
            code.Write($$"""
                if ({{value}} is not null)
                {
                    {{checks.ToCode()}}
                }

                """);
        }
    }

    /// <summary>No name of the document has an underscore within, so no two methods meet in one field.</summary>
    public static Identifier ParameterPattern(OperationModel operation, ParameterModel parameter) =>
        new(operation.Name.Text + "_" + parameter.Name.Text + "Pattern");

    public static bool HasPattern(Constraints constraints, TypeUse type) =>
        constraints.Pattern is not null && type is PrimitiveUse { Primitive: Primitive.String };

    public static void WritePattern(CodeWriter code, Identifier field, string pattern) => code.Write(
        $"private static readonly ApiPattern {field} = new({CSharpText.Literal(pattern)});");

    /// <summary>A statement that checks the parts of a value; empty when there is nothing to check in them.</summary>
    public static Part Nested(TypeUse type, Code value) => code =>
    {
        switch (type)
        {
            case DeclaredUse { IsValidated: true } declared:
                code.Write($"{TypeSyntax.Codec(declared.Name)}.Validate({value});");
                break;
            case ListUse { Item: DeclaredUse { IsValidated: true, IsNullable: false } item }:
                code.Write($$"""
                    foreach (var item in {{value}})
                    {
                        {{TypeSyntax.Codec(item.Name)}}.Validate(item);
                    }
                    """);
                break;
            case MapUse { Value: DeclaredUse { IsValidated: true, IsNullable: false } item }:
                code.Write($$"""
                    foreach (var item in {{value}})
                    {
                        {{TypeSyntax.Codec(item.Name)}}.Validate(item.Value);
                    }
                    """);
                break;
        }
    };

    private static bool HasPattern(PropertyModel property) => property.Constant is null && HasPattern(property.Constraints, property.Type);

    private static Identifier PatternField(PropertyModel property) => new(property.Name.Text + "Pattern");

    private static void WritePatternField(CodeWriter code, PropertyModel property) =>
        WritePattern(code, PatternField(property), property.Constraints.Pattern!);

    private static void WriteProperty(CodeWriter code, Identifier type, PropertyModel property)
    {
        Code path = CSharpText.Literal(type.Text + "." + property.WireName);
        bool isOptional = property.Presence == Presence.Optional && property.Type.IsNullable;
        Code value = isOptional ? Code.Of($"value.{property.Name}.GetValueOrDefault()") : Code.Of($"value.{property.Name}");
        if (property is { Presence: Presence.Required, Type: { IsNullable: false, IsValueType: false } })
        {
            code.Write($"ApiConstraint.Required({value}, {path});");
        }

        WriteChecks(code, value, property.Type, property.Constraints, path, CSharpText.Name(PatternField(property)));
        WriteNested(code, property, value);
    }

    private static void WriteNested(CodeWriter code, PropertyModel property, Code value)
    {
        bool isCertain = property.Presence == Presence.Required && !property.Type.IsNullable;
        var checks = new CodeWriter();
        Nested(property.Type, isCertain ? value : CSharpText.Name(property.Local))(checks);
        if (checks.IsEmpty)
        {
            return;
        }

        if (isCertain)
        {
            code.Write($"{checks.ToCode()}");
            return;
        }

        code.Write($$"""
            if ({{value}} is { } {{property.Local}})
            {
                {{checks.ToCode()}}
            }

            """);
    }

    private static void WriteChecks(CodeWriter code, Code value, TypeUse type, Constraints constraints, Code path, Code pattern)
    {
        switch (type)
        {
            case PrimitiveUse { Primitive: Primitive.String }:
                WriteTextChecks(code, value, constraints, path, pattern);
                break;
            case PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single } number:
                WriteNumberChecks(code, value, number.Primitive, constraints, path);
                break;
            case ListUse or MapUse when (constraints.MinItems ?? constraints.MaxItems) is not null:
                code.Write($"ApiConstraint.Items({value}, {constraints.MinItems ?? 0}, {Most(constraints.MaxItems)}, {path});");
                break;
        }
    }

    private static void WriteTextChecks(CodeWriter code, Code value, Constraints constraints, Code path, Code pattern)
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
            _ => Code.Empty,
        };
        if (!format.IsEmpty)
        {
            code.Write($"ApiFormat.{format}({value}, {path});");
        }
    }

    private static void WriteNumberChecks(CodeWriter code, Code value, Primitive primitive, Constraints constraints, Code path)
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
