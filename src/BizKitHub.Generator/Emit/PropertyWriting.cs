using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the statements that put one property into JSON.</summary>
internal static class PropertyWriting
{
    public static void Write(CodeWriter code, PropertyModel property, TypeSyntax syntax)
    {
        if (property.Constant is { } constant)
        {
            Code method = ConstantLiteral.TypeOf(constant) switch
            {
                Primitive.Boolean => Code.Of($"WriteBoolean"),
                Primitive.Decimal => Code.Of($"WriteNumber"),
                _ => Code.Of($"WriteString"),
            };
            code.Write($"writer.{method}({CSharpText.Utf8Literal(property.WireName)}, {ConstantLiteral.Of(constant, property.Type)});");
        }
        else if (property.Presence == Presence.Required)
        {
            WriteValue(code, property, Code.Of($"value.{property.Name}"), property.Type, syntax);
        }
        else if (property.Type.IsNullable)
        {
            code.Write($$"""
                if (value.{{property.Name}}.IsPresent)
                {
                    {{Value(property, Code.Of($"value.{property.Name}.Value"), property.Type, syntax)}}
                }

                """);
        }
        else
        {
            code.Write($$"""
                if (value.{{property.Name}} is { } {{property.Local}})
                {
                    {{Value(property, CSharpText.Name(property.Local), property.Type, syntax)}}
                }

                """);
        }
    }

    private static Part Value(PropertyModel property, Code value, TypeUse type, TypeSyntax syntax) =>
        code => WriteValue(code, property, value, type, syntax);

    private static void WriteValue(CodeWriter code, PropertyModel property, Code value, TypeUse type, TypeSyntax syntax)
    {
        Code name = CSharpText.Utf8Literal(property.WireName);
        if (Shorthand(type) is { IsEmpty: false } method)
        {
            code.Write($"writer.{method}({name}, {value});");
        }
        else
        {
            code.Write($$"""
                writer.WritePropertyName({{name}});
                {{syntax.Write(type, value)}};
                """);
        }
    }

    /// <summary>The writer's own method for a name and a value together.</summary>
    private static Code Shorthand(TypeUse type) => type switch
    {
        PrimitiveUse { Primitive: Primitive.String } => Code.Of($"WriteString"),
        PrimitiveUse { Primitive: Primitive.Boolean, IsNullable: false } => Code.Of($"WriteBoolean"),
        PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal, IsNullable: false } => Code.Of($"WriteNumber"),
        _ => Code.Empty,
    };
}
