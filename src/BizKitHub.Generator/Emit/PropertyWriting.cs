using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the statements that put one property into JSON: one line for nearly all.</summary>
internal static class PropertyWriting
{
    /// <param name="code">Where to write.</param>
    /// <param name="property">The property of <c>value</c>.</param>
    /// <param name="index">The place of its name among those of the type.</param>
    /// <param name="syntax">How types are spelled.</param>
    public static void Write(CodeWriter code, PropertyModel property, int index, TypeSyntax syntax)
    {
        var name = Code.Of($"names[{index}]");
        if (property.Constant is { } constant)
        {
            code.Write($"writer.{ConstantMethod(constant)}({name}, {ConstantLiteral.Of(constant, property.Type)});");
        }
        else if (property.Presence == Presence.Optional)
        {
            code.Write($"{Optional(property, name, syntax)};");
        }
        else if (property.Type is PrimitiveUse { Primitive: Primitive.Decimal, IsNullable: false })
        {
            code.Write($"WriteDecimal(writer, {name}, value.{property.Name});");
        }
        else if (Shorthand(property.Type) is { IsEmpty: false } method)
        {
            code.Write($"writer.{method}({name}, value.{property.Name});");
        }
        else
        {
            code.Write($$"""
                writer.WritePropertyName({{name}});
                {{syntax.Write(property.Type, Code.Of($"value.{property.Name}"))}};
                """);
        }
    }

    private static Code Optional(PropertyModel property, Code name, TypeSyntax syntax)
    {
        var arguments = Code.Of($"writer, {name}, value.{property.Name}");
        return property.Type switch
        {
            { IsNullable: true } => Code.Of($"WritePresent({arguments}, {syntax.Writer(property.Type)})"),
            PrimitiveUse => Code.Of($"WriteOptional({arguments})"),
            ListUse list => Code.Of($"WriteOptionalList({arguments}, {syntax.Writer(list.Item)})"),
            MapUse map => Code.Of($"WriteOptionalMap({arguments}, {syntax.Writer(map.Value)})"),
            { IsValueType: true } => Code.Of($"WriteOptionalValue({arguments}, {syntax.Writer(property.Type)})"),
            _ => Code.Of($"WriteOptional({arguments}, {syntax.Writer(property.Type)})"),
        };
    }

    private static Code ConstantMethod(ConstantModel constant) => ConstantLiteral.TypeOf(constant) switch
    {
        Primitive.Boolean => Code.Of($"WriteBoolean"),
        Primitive.Decimal => Code.Of($"WriteNumber"),
        _ => Code.Of($"WriteString"),
    };

    /// <summary>The writer's own method for a name and a value together.</summary>
    private static Code Shorthand(TypeUse type) => type switch
    {
        PrimitiveUse { Primitive: Primitive.String } => Code.Of($"WriteString"),
        PrimitiveUse { Primitive: Primitive.Boolean, IsNullable: false } => Code.Of($"WriteBoolean"),
        PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64, IsNullable: false } => Code.Of($"WriteNumber"),
        _ => Code.Empty,
    };
}
