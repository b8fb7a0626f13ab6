using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes an open enum: a struct around the value on the wire, with a member for each listed value.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter code, EnumModel type, TypeSyntax syntax)
    {
        Code wire = syntax.Plain(new PrimitiveUse(type.Underlying));
        bool isText = type.Underlying == Primitive.String;
        code.Write($$"""
            {{DocComment.Of(WithRemark(type.Documentation), Code.Of($"The contract's <c>{type.Name}</c>."))}}
            {{syntax.GeneratedCode}}
            {{Obsolete.Attribute(type.Documentation, syntax)}}
            [{{syntax.Of(FrameworkName.JsonConverter)}}(typeof({{TypeSyntax.Codec(type.Name)}}))]
            {{syntax.Accessibility}} readonly record struct {{type.Name}}
            {
                {{Field(isText)}}
                /// <summary>A value by its text on the wire, listed or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public {{type.Name}}({{wire}} value) => {{Target(isText)}} = value;

                {{Each(type.Members, (inner, member) => WriteMember(inner, type, member, syntax), blankLineBetween: true)}}

                /// <summary>The value on the wire.</summary>
                public {{wire}} Value {{Getter(isText)}}

                /// <summary>A value by its text on the wire, listed or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public static implicit operator {{type.Name}}({{wire}} value) => new(value);

                /// <inheritdoc/>
                public override string ToString() => {{ToText(isText)}};
            }
            """);
    }

    public static void WriteCodec(CodeWriter code, EnumModel type, TypeSyntax syntax)
    {
        Code name = syntax.Of(type.Name);
        TypeUse wire = new PrimitiveUse(type.Underlying);
        bool isText = type.Underlying == Primitive.String;
        Code read = isText ? Code.Of($"Values.Read(ref reader)") : syntax.Read(wire);
        code.Write($$"""
            {{syntax.GeneratedCode}}
            internal sealed class {{TypeSyntax.Codec(type.Name)}} : JsonCodec<{{name}}>
            {
                {{Values(type, isText)}}
                {{ObjectCodecEmitter.Constructor(type.Name)}}

                internal static {{name}} Read(ref {{syntax.Of(FrameworkName.Utf8JsonReader)}} reader) => new({{read}});

                internal static void Write({{syntax.Of(FrameworkName.Utf8JsonWriter)}} writer, {{name}} value) => {{syntax.Write(wire, Code.Of($"value.Value"))}};
            }
            """);
    }

    /// <summary>What is listed is read without a string of its own.</summary>
    private static Part Values(EnumModel type, bool isText) => When(isText, code => code.Write($$"""
        private static readonly JsonValues Values = new({{Wrapped.List(type.Members.Select(m => CSharpText.Literal(m.Text!)))}}){{Closed(type)}};

        """));

    /// <summary>Where all values are known, another one is worth knowing of.</summary>
    private static Code Closed(EnumModel type) => type.AllowsOthers ? Code.Empty : Code.Of($" {{ Type = {CSharpText.Literal(type.Name.Text)} }}");

    private static void WriteMember(CodeWriter code, EnumModel type, EnumMember member, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(new(WireText(member)), Code.Empty)}}
        {{Mark(type, member, syntax)}}
        public static {{type.Name}} {{member.Name}} { get; } = new({{Literal(type, member)}});
        """);

    /// <summary>Where all values are known, each is marked, so that analyzers can tell the others.</summary>
    private static Code Mark(EnumModel type, EnumMember member, TypeSyntax syntax) => type.AllowsOthers
        ? Code.Empty
        : Code.Of($"[{syntax.Of(new Identifier("ApiValue"))}({CSharpText.Literal(WireText(member))})]");

    private static string WireText(EnumMember member) =>
        member.Text ?? member.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Code Literal(EnumModel type, EnumMember member) => type.Underlying switch
    {
        Primitive.String => CSharpText.Literal(member.Text!),
        Primitive.Int64 => CSharpText.Literal((long)member.Number!.Value),
        _ => CSharpText.Literal(member.Number!.Value),
    };

    private static Documentation WithRemark(Documentation documentation) =>
        documentation with { Remarks = documentation.Remarks ?? "A value that the contract does not list is kept as it is." };

    /// <summary>The default of the struct has no text of its own.</summary>
    private static Part Field(bool isText) => When(isText, code => code.Write($$"""
        private readonly string? _value;

        """));

    private static Code Target(bool isText) => isText ? Code.Of($"_value") : Code.Of($"Value");

    private static Code Getter(bool isText) => isText ? Code.Of($"=> _value ?? string.Empty;") : Code.Of($"{{ get; }}");

    private static Code ToText(bool isText) => isText
        ? Code.Of($"Value")
        : Code.Of($"Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)");
}
