using System.Text;
using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the class that reads an object from JSON and writes it to JSON.</summary>
internal static class ObjectCodecEmitter
{
    public static void Write(CodeWriter code, ObjectModel type, TypeSyntax syntax)
    {
        Code name = syntax.Of(type.Name);
        code.Write($$"""
            {{GeneratedCode.Attribute}}
            internal sealed class {{TypeSyntax.Codec(type.Name)}} : global::System.Text.Json.Serialization.JsonConverter<{{name}}>
            {
                {{ReadAndWrite(type, name, syntax)}}

                {{Validation(type, name)}}
                {{Converter(name)}}
            }
            """);
    }

    /// <summary>The two static methods; also those of a union's case.</summary>
    public static Part ReadAndWrite(ObjectModel type, Code name, TypeSyntax syntax) => code => code.Write($$"""
        {{Read(type, name, new PropertyReading(type.Name, syntax), syntax)}}

        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value)
        {
            writer.WriteStartObject();
            {{WriteProperties(type, syntax)}}
            writer.WriteEndObject();
        }
        """);

    private static Part Read(ObjectModel type, Code name, PropertyReading reading, TypeSyntax syntax) => code => code.Write($$"""
        internal static {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            JsonReading.ExpectObject(ref reader, {{CSharpText.Literal(type.Name.Text)}});
            {{Each(type.Properties, reading.WriteLocal)}}
            {{AdditionalLocal(type, syntax)}}
            while (JsonReading.NextProperty(ref reader, out global::System.ReadOnlySpan<byte> name))
            {
                {{NameSwitch(type, reading, syntax)}}
            }

            {{Each(type.Properties.Where(p => p is { Constant: not null, Presence: Presence.Required }), reading.WriteConstantCheck)}}
            return new {{name}}
            {
                {{Each(type.Properties.Where(p => p.Constant is null), reading.WriteInitializer)}}
                {{AdditionalInitializer(type, syntax)}}
            };
        }
        """);

    private static Part Validation(ObjectModel type, Code name) => When(type.IsValidated, code => code.Write($$"""
        {{ValidationEmitter.Of(type.Name, type.Properties, name)}}

        """));

    /// <summary>The statements that write an object's properties, between its braces.</summary>
    public static Part WriteProperties(ObjectModel type, TypeSyntax syntax) => code =>
    {
        foreach (PropertyModel property in type.Properties)
        {
            PropertyWriting.Write(code, property, syntax);
        }

        if (type.AdditionalProperties is { } additional)
        {
            code.Write($$"""
                foreach (var additional in value.{{additional.Name}})
                {
                    writer.WritePropertyName(additional.Key);
                    {{syntax.Write(additional.Value, Code.Of($"additional.Value"))}};
                }

                """);
        }
    };

    /// <summary>What makes the static methods a converter for System.Text.Json.</summary>
    public static Part Converter(Code name) => code => code.Write($$"""
        /// <inheritdoc/>
        public override {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
            Read(ref reader);

        /// <inheritdoc/>
        public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, global::System.Text.Json.JsonSerializerOptions options) =>
            Write(writer, value);
        """);

    private static Part AdditionalLocal(ObjectModel type, TypeSyntax syntax) => When(type.AdditionalProperties is not null, code => code.Write($$"""
        global::System.Collections.Generic.Dictionary<string, {{syntax.Of(type.AdditionalProperties!.Value)}}>? additional = null;
        """));

    private static Part NameSwitch(ObjectModel type, PropertyReading reading, TypeSyntax syntax) => code => code.Write($$"""
        switch (name.Length)
        {
            {{Each(type.Properties, (inner, property) => WriteCase(inner, property, reading))}}
            default:
                {{OtherProperties(type, syntax)}}
                break;
        }
        """);

    private static void WriteCase(CodeWriter code, PropertyModel property, PropertyReading reading) => code.Write($$"""
        case {{Encoding.UTF8.GetByteCount(property.WireName)}} when global::System.MemoryExtensions.SequenceEqual(name, {{CSharpText.Utf8Literal(property.WireName)}}):
            {{reading.Read(property)}}
            break;
        """);

    private static Part OtherProperties(ObjectModel type, TypeSyntax syntax) => code =>
    {
        if (type.AdditionalProperties is { } additional)
        {
            code.Write($$"""
                string additionalName = global::System.Text.Encoding.UTF8.GetString(name);
                (additional ??= new(global::System.StringComparer.Ordinal))[additionalName] = {{syntax.Read(additional.Value)}};
                """);
        }
        else
        {
            code.Write($"reader.Skip();");
        }
    };

    private static Part AdditionalInitializer(ObjectModel type, TypeSyntax syntax) => When(type.AdditionalProperties is not null, code => code.Write($$"""
        {{type.AdditionalProperties!.Name}} = additional ?? (global::System.Collections.Generic.IReadOnlyDictionary<string, {{syntax.Of(type.AdditionalProperties.Value)}}>)global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {{syntax.Of(type.AdditionalProperties.Value)}}>.Empty,
        """));
}
