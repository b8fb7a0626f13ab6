using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the class that finds out which case of a union a JSON value is, and reads and writes it.</summary>
internal static class UnionCodecEmitter
{
    public static void Write(CodeWriter code, UnionModel type, TypeSyntax syntax)
    {
        Code name = syntax.Of(type.Name);
        var choice = new UnionChoiceEmitter(type, syntax);
        Code expression = choice.Expression();
        code.Write($$"""
            {{syntax.GeneratedCode}}
            internal sealed class {{TypeSyntax.Codec(type.Name)}} : JsonCodec<{{name}}>
            {
                {{Each(choice.Fields, (inner, field) => inner.Write($"{field}"), blankLineBetween: true)}}
                {{BlankLine.When(choice.Fields.Count > 0)}}
                {{ObjectCodecEmitter.Constructor(type.Name)}}

                internal static {{name}} Read(ref {{syntax.Of(FrameworkName.Utf8JsonReader)}} reader) => {{expression}};

                internal static void Write({{syntax.Of(FrameworkName.Utf8JsonWriter)}} writer, {{name}} value)
                {
                    switch (value)
                    {
                        {{Each(type.Cases, (inner, one) => WriteWriteArm(inner, type, one, syntax))}}
                        default: throw JsonErrors.NoCase({{CSharpText.Literal(type.Name.Text)}});
                    }
                }
                {{Validation(type, name, syntax)}}
                {{Each(type.Cases.Where(c => c.Object is not null), (inner, one) => WriteCaseCodec(inner, type, one, syntax))}}
            }
            """);
    }

    private static Part Validation(UnionModel type, Code name, TypeSyntax syntax) => When(type.IsValidated, code => code.Write($$"""

        internal static void Validate({{name}} value)
        {
            switch (value)
            {
                {{Each(type.Cases, (inner, one) => WriteValidateArm(inner, type, one, syntax))}}
            }
        }
        """));

    private static void WriteValidateArm(CodeWriter code, UnionModel type, UnionCase one, TypeSyntax syntax) => code.Write($$"""
        case {{CaseType(type, one, syntax)}} one:
            {{(one.Object is null ? ValidationEmitter.Nested(one.Value!, Code.Of($"one.Value")) : c => c.Write($"{CaseCodec(one)}.Validate(one);"))}}
            break;
        """);

    public static Code CaseType(UnionModel type, UnionCase one, TypeSyntax syntax) => Code.Of($"{syntax.Of(type.Name)}.{one.Name}");

    /// <summary>No name of the document has an underscore within, so no type hides behind it.</summary>
    public static Code CaseCodec(UnionCase one) => Code.Of($"{new Identifier("Case_" + one.Name.Text)}");

    private static void WriteWriteArm(CodeWriter code, UnionModel type, UnionCase one, TypeSyntax syntax)
    {
        Code statement = one.Object is not null
            ? Code.Of($"{CaseCodec(one)}.Write(writer, one)")
            : one.Constant is { } constant
                ? Code.Of($"WriteWithProperty(writer, one.Value, {syntax.Writer(one.Value!)}, {CSharpText.Utf8Literal(constant.WireName)}, {ConstantLiteral.Utf8Json(constant.Value)})")
                : syntax.Write(one.Value!, Code.Of($"one.Value"));
        code.Write($$"""
            case {{CaseType(type, one, syntax)}} one: {{statement}}; break;
            """);
    }

    private static void WriteCaseCodec(CodeWriter code, UnionModel type, UnionCase one, TypeSyntax syntax) => code.Write($$"""

        private static class {{CaseCodec(one)}}
        {
            {{ObjectCodecEmitter.Members(WithConstant(one, one.Object! with { IsValidated = type.IsValidated }), CaseType(type, one, syntax), syntax)}}
        }
        """);

    /// <summary>On the wire a case has the property that tells it apart; in C# its type says the same.</summary>
    private static ObjectModel WithConstant(UnionCase one, ObjectModel shape)
    {
        if (one.Constant is not { } constant)
        {
            return shape;
        }

        var discriminator = new PropertyModel
        {
            Name = new("Discriminator"),
            Local = new("discriminator_"),
            WireName = constant.WireName,
            Type = new PrimitiveUse(ConstantLiteral.TypeOf(constant.Value)),
            Presence = constant.IsRequired ? Presence.Required : Presence.Optional,
            Constant = constant.Value,
            Constraints = Constraints.None,
            Documentation = Documentation.None,
        };
        return shape with { Properties = new[] { discriminator }.Concat(shape.Properties).ToEquatableArray() };
    }
}
