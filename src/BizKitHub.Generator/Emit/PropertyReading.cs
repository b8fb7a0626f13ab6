using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the code that gathers one property of an object, or one item of a tuple: the variable, its value, what becomes of it.</summary>
/// <param name="owner">The type, as errors name it.</param>
/// <param name="syntax">How types are spelled.</param>
/// <param name="isTuple">Whether the wire names are positions.</param>
internal sealed class PropertyReading(Identifier owner, TypeSyntax syntax, bool isTuple = false)
{
    public void WriteLocal(CodeWriter code, PropertyModel property)
    {
        if (property.Constant is not null)
        {
            code.Write($"bool {property.Local} = false;");
        }
        else if (property.Type.IsNullable)
        {
            code.Write($"{syntax.Namespace}.Optional<{syntax.Of(property.Type)}> {property.Local} = default;");
        }
        else
        {
            code.Write($"{syntax.Nullable(property.Type)} {property.Local} = null;");
        }
    }

    public Part Read(PropertyModel property) => code =>
    {
        if (property.Constant is { } constant)
        {
            code.Write($$"""
                {{property.Local}} = {{syntax.Read(property.Type)}} == {{ConstantLiteral.Of(constant, property.Type)}} ? true : throw {{Error(property, new("WrongConstant"), new("WrongItem"))}};
                """);
        }
        else if (property.Type.IsNullable)
        {
            code.Write($"{property.Local} = new({syntax.Read(property.Type)});");
        }
        else if (property.Presence == Presence.Optional)
        {
            code.Write($"{property.Local} = {syntax.ReadNullable(property.Type)};");
        }
        else
        {
            code.Write($"{property.Local} = {syntax.Read(property.Type)};");
        }
    };

    /// <summary>A constant has no member to set, but must have been there.</summary>
    public void WriteConstantCheck(CodeWriter code, PropertyModel property) => code.Write($$"""
        if (!{{property.Local}})
        {
            throw {{Missing(property)}};
        }

        """);

    public void WriteInitializer(CodeWriter code, PropertyModel property)
    {
        Code value = (property.Presence, property.Type.IsNullable) switch
        {
            (Presence.Required, true) => Code.Of($"{property.Local}.IsPresent ? {property.Local}.Value : throw {Missing(property)}"),
            (Presence.Required, false) => Code.Of($"{property.Local} ?? throw {Missing(property)}"),
            _ => CSharpText.Name(property.Local),
        };
        code.Write($"{property.Name} = {value},");
    }

    private Code Missing(PropertyModel property) => Error(property, new("Missing"), new("MissingItem"));

    private Code Error(PropertyModel property, Identifier ofProperty, Identifier ofItem) => isTuple
        ? Code.Of($"JsonErrors.{ofItem}({CSharpText.Literal(owner.Text)}, {property.Position})")
        : Code.Of($"JsonErrors.{ofProperty}({CSharpText.Literal(owner.Text)}, {CSharpText.Literal(property.WireName)})");
}
