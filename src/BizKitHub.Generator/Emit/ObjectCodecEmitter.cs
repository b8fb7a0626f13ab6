using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the class that reads an object from JSON and writes it to JSON.</summary>
internal static class ObjectCodecEmitter
{
    public static void Write(CodeWriter code, ObjectModel type, TypeSyntax syntax) => code.Write($$"""
        {{syntax.GeneratedCode}}
        internal sealed class {{TypeSyntax.Codec(type.Name)}} : JsonCodec<{{syntax.Of(type.Name)}}>
        {
            {{Names(type)}}

            {{Constructor(type.Name)}}

            {{ReadAndWrite(type, syntax.Of(type.Name), syntax)}}
            {{Validation(type, syntax.Of(type.Name))}}
        }
        """);

    /// <summary>What makes the static methods a converter for System.Text.Json.</summary>
    public static Code Constructor(Identifier type) => Code.Of($"public {TypeSyntax.Codec(type)}() : base(Read, Write) {{ }}");

    /// <summary>The names and the two static methods of a union's case.</summary>
    public static Part Members(ObjectModel type, Code name, TypeSyntax syntax) => code => code.Write($$"""
        {{Names(type)}}

        {{ReadAndWrite(type, name, syntax)}}
        {{Validation(type, name)}}
        """);

    private static Part ReadAndWrite(ObjectModel type, Code name, TypeSyntax syntax) => code => code.Write($$"""
        internal static {{name}} Read(ref {{syntax.Of(FrameworkName.Utf8JsonReader)}} reader)
        {
            {{new ObjectReading(type, syntax).Statements}}
        }

        internal static void Write({{syntax.Of(FrameworkName.Utf8JsonWriter)}} writer, {{name}} value)
        {
            {{When(!type.Properties.IsEmpty, inner => inner.Write($"var names = Names.Encoded;"))}}
            writer.WriteStartObject();
            {{Each(type.Properties.Select((p, i) => (Property: p, Index: i)), (inner, p) => PropertyWriting.Write(inner, p.Property, p.Index, syntax))}}
            {{Others(type, syntax)}}
            writer.WriteEndObject();
        }
        """);

    private static Part Names(ObjectModel type) => When(!type.Properties.IsEmpty || type.AdditionalProperties is not null, code => code.Write($$"""
        private static readonly JsonNames Names = new({{Wrapped.List(Marked(type))}});
        """));

    /// <summary>A question mark is behind what is optional; a name that ends like that by itself gets a mark of its own.</summary>
    private static IEnumerable<Code> Marked(ObjectModel type) =>
    [
        CSharpText.Literal(type.Name.Text),
        .. type.Properties.Select(p => CSharpText.Literal(p.Presence == Presence.Optional ? p.WireName + "?"
            : p.WireName.EndsWith("?", StringComparison.Ordinal) || p.WireName.EndsWith("!", StringComparison.Ordinal) ? p.WireName + "!"
            : p.WireName)),
    ];

    private static Part Others(ObjectModel type, TypeSyntax syntax) => When(type.AdditionalProperties is not null, code => code.Write($$"""
        WriteEntries(writer, value.{{type.AdditionalProperties!.Name}}, {{syntax.Writer(type.AdditionalProperties.Value)}});
        """));

    private static Part Validation(ObjectModel type, Code name) => When(type.IsValidated, code => code.Write($$"""

        {{ValidationEmitter.Of(type.Name, type.Properties, name)}}
        """));
}
