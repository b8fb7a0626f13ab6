using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the code that gathers one item of a tuple: the variable, its value, what becomes of it.</summary>
/// <param name="owner">The tuple, as errors name it.</param>
/// <param name="syntax">How types are spelled.</param>
internal sealed class ItemReading(Identifier owner, TypeSyntax syntax)
{
    public void WriteLocal(CodeWriter code, PropertyModel item)
    {
        if (item.Constant is not null)
        {
            code.Write($"bool {item.Local} = false;");
        }
        else if (item.Type.IsNullable)
        {
            code.Write($"{syntax.Of(new Identifier("Optional"))}<{syntax.Of(item.Type)}> {item.Local} = default;");
        }
        else
        {
            code.Write($"{syntax.Nullable(item.Type)} {item.Local} = null;");
        }
    }

    public Code Read(PropertyModel item) => item switch
    {
        { Constant: { } constant } => Code.Of($"{item.Local} = {syntax.Read(item.Type)} == {ConstantLiteral.Of(constant, item.Type)} ? true : throw {Error(item, new("WrongItem"))};"),
        { Type.IsNullable: true } => Code.Of($"{item.Local} = new({syntax.Read(item.Type)});"),
        { Presence: Presence.Optional } => Code.Of($"{item.Local} = {syntax.ReadNullable(item.Type)};"),
        _ => Code.Of($"{item.Local} = {syntax.Read(item.Type)};"),
    };

    /// <summary>A constant has no member to set, but must have been there.</summary>
    public void WriteConstantCheck(CodeWriter code, PropertyModel item) => code.Write($$"""
        if (!{{item.Local}})
        {
            throw {{Missing(item)}};
        }

        """);

    public void WriteInitializer(CodeWriter code, PropertyModel item)
    {
        Code value = (item.Presence, item.Type.IsNullable) switch
        {
            (Presence.Required, true) => Code.Of($"{item.Local}.IsPresent ? {item.Local}.Value : throw {Missing(item)}"),
            (Presence.Required, false) => Code.Of($"{item.Local} ?? throw {Missing(item)}"),
            _ => CSharpText.Name(item.Local),
        };
        code.Write($"{item.Name} = {value},");
    }

    private Code Missing(PropertyModel item) => Error(item, new("MissingItem"));

    private Code Error(PropertyModel item, Identifier method) =>
        Code.Of($"JsonErrors.{method}({CSharpText.Literal(owner.Text)}, {item.Position})");
}
