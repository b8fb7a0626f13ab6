using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes the statements that read an object: a variable for each property, the loop over what comes, and the object made of
/// it. Which property comes, and that none is missing, is found by the runtime.
/// </summary>
internal sealed class ObjectReading(ObjectModel type, TypeSyntax syntax)
{
    private readonly (PropertyModel Property, int Index)[] _properties = [.. type.Properties.Select((p, i) => (p, i))];

    private bool HasOthers => type.AdditionalProperties is not null;

    public Part Statements => _properties.Length == 0 && !HasOthers ? Empty : Whole;

    private void Empty(CodeWriter code) => code.Write($$"""
        ReadEmpty(ref reader, {{CSharpText.Literal(type.Name.Text)}});
        return new();
        """);

    private void Whole(CodeWriter code) => code.Write($$"""
        {{Each(_properties.Where(p => p.Property.Constant is null).GroupBy(p => Local(p.Property)), WriteLocals)}}
        {{When(HasOthers, inner => inner.Write($"JsonOthers<{syntax.Of(type.AdditionalProperties!.Value)}> additional = default;"))}}
        JsonProperties json = Names.Read(ref reader);
        while (json.{{Next}}(ref reader))
        {
            {{(Part)WriteChoice}}
        }

        {{(Part)WriteReturn}}
        """);

    private Code Next => HasOthers ? Code.Of($"NextOfAny") : Code.Of($"Next");

    /// <summary>The type of the variable and what it begins with.</summary>
    private (Code Type, Code Initial) Local(PropertyModel property) => (property.Presence, property.Type) switch
    {
        (Presence.Optional, { IsNullable: true }) => (Code.Of($"{syntax.Of(new Identifier("Optional"))}<{syntax.Of(property.Type)}>"), Code.Of($"default")),
        (Presence.Required, { IsNullable: false, IsValueType: true }) => (syntax.Of(property.Type), Code.Of($"default")),
        _ => (syntax.Nullable(property.Type), Code.Of($"null")),
    };

    private static void WriteLocals(CodeWriter code, IGrouping<(Code Type, Code Initial), (PropertyModel Property, int Index)> same)
    {
        Code names = Wrapped.List(same.Select(p => Code.Of($"{p.Property.Local} = {same.Key.Initial}")));
        code.Write($"{same.Key.Type} {names};");
    }

    private void WriteChoice(CodeWriter code)
    {
        if (_properties.Length == 0)
        {
            code.Write($"{Other};");
            return;
        }

        code.Write($$"""
            switch (json.Index)
            {
                {{Each(_properties, (inner, p) => inner.Write($"case {p.Index}: {Read(p.Property)}; break;"))}}
                {{When(HasOthers, inner => inner.Write($"default: {Other}; break;"))}}
            }
            """);
    }

    private Code Other => Code.Of($"additional.Add(json.Name, {syntax.Read(type.AdditionalProperties!.Value)})");

    private Code Read(PropertyModel property) => property switch
    {
        { Constant: { } constant } => Code.Of($"json.Expect(ref reader, {Expected(constant)})"),
        { Type.IsNullable: true, Presence: Presence.Optional } => Code.Of($"{property.Local} = new({syntax.Read(property.Type)})"),
        { Presence: Presence.Optional } => Code.Of($"{property.Local} = {syntax.ReadNullable(property.Type)}"),
        _ => Code.Of($"{property.Local} = {syntax.Read(property.Type)}"),
    };

    private static Code Expected(ConstantModel constant) =>
        constant.Text is { } text ? CSharpText.Utf8Literal(text) : ConstantLiteral.Of(constant);

    private void WriteReturn(CodeWriter code)
    {
        if (!HasOthers && _properties.All(p => p.Property.Constant is not null))
        {
            code.Write($"return new();");
            return;
        }

        code.Write($$"""
            return new()
            {
                {{Each(_properties.Where(p => p.Property.Constant is null), (inner, p) => inner.Write($"{p.Property.Name} = {Value(p.Property)},"))}}
                {{When(HasOthers, inner => inner.Write($"{type.AdditionalProperties!.Name} = additional.ToMap(),"))}}
            };
            """);
    }

    /// <summary>That a required property has come is certain by now.</summary>
    private static Code Value(PropertyModel property) =>
        property is { Presence: Presence.Required, Type: { IsNullable: false, IsValueType: false } }
            ? Code.Of($"{property.Local}!")
            : CSharpText.Name(property.Local);
}
