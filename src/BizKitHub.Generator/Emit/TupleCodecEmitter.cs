using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the class that reads a tuple from a JSON array and writes it to one.</summary>
internal static class TupleCodecEmitter
{
    public static void Write(CodeWriter code, TupleModel type, TypeSyntax syntax)
    {
        Code name = syntax.Of(type.Name);
        code.Write($$"""
            {{syntax.GeneratedCode}}
            internal sealed class {{TypeSyntax.Codec(type.Name)}} : JsonCodec<{{name}}>
            {
                {{ObjectCodecEmitter.Constructor(type.Name)}}

                {{Read(type, name, syntax)}}

                internal static void Write({{syntax.Of(FrameworkName.Utf8JsonWriter)}} writer, {{name}} value)
                {
                    writer.WriteStartArray();
                    {{WriteItems(type, syntax)}}
                    writer.WriteEndArray();
                }
                {{Validation(type, name)}}
            }
            """);
    }

    private static Part Read(TupleModel type, Code name, TypeSyntax syntax) => code =>
    {
        var reading = new ItemReading(type.Name, syntax);
        code.Write($$"""
            internal static {{name}} Read(ref {{syntax.Of(FrameworkName.Utf8JsonReader)}} reader)
            {
                ExpectArray(ref reader, {{CSharpText.Literal(type.Name.Text)}});
                {{Each(type.Items, reading.WriteLocal)}}
                {{RestLocal(type, syntax)}}
                for (int index = 0; NextItem(ref reader); index++)
                {
                    switch (index)
                    {
                        {{Each(type.Items, (inner, item) => WriteCase(inner, item, reading))}}
                        default: {{FurtherItem(type, syntax)}} break;
                    }
                }

                {{Each(type.Items.Where(i => i.Constant is not null), reading.WriteConstantCheck)}}
                return new()
                {
                    {{Each(type.Items.Where(i => i.Constant is null), reading.WriteInitializer)}}
                    {{RestInitializer(type, syntax)}}
                };
            }
            """);
    };

    private static void WriteCase(CodeWriter code, PropertyModel item, ItemReading reading) => code.Write($$"""
        case {{item.Position}}: {{reading.Read(item)}} break;
        """);

    private static Part RestLocal(TupleModel type, TypeSyntax syntax) => When(type.Rest is not null, code => code.Write($$"""
        global::System.Collections.Generic.List<{{syntax.Of(type.Rest!.Item)}}>? rest = null;
        """));

    private static Code FurtherItem(TupleModel type, TypeSyntax syntax) => type.Rest is { } rest
        ? Code.Of($"(rest ??= new()).Add({syntax.Read(rest.Item)});")
        : Code.Of($"reader.Skip();");

    private static Part RestInitializer(TupleModel type, TypeSyntax syntax) => When(type.Rest is not null, code => code.Write($$"""
        {{type.Rest!.Name}} = rest ?? (global::System.Collections.Generic.IReadOnlyList<{{syntax.Of(type.Rest.Item)}}>)global::System.Array.Empty<{{syntax.Of(type.Rest.Item)}}>(),
        """));

    /// <summary>An array has no gaps: behind an item that is left out nothing can be written.</summary>
    private static Part WriteItems(TupleModel type, TypeSyntax syntax) => code =>
    {
        PropertyModel[] optional = [.. type.Items.Where(i => i.Presence == Presence.Optional)];
        bool isCuttable = optional.Length > 1 || (optional.Length > 0 && type.Rest is not null);
        code.Write($$"""
            {{Each(type.Items.Where(i => i.Presence == Presence.Required), (inner, item) => WriteRequired(inner, item, syntax))}}
            {{When(isCuttable, inner => inner.Write($"bool isCut = false;"))}}
            {{Each(optional, (inner, item) => WriteOptional(inner, type, item, syntax))}}
            {{Rest(type, isCuttable, syntax)}}
            """);
    };

    private static void WriteRequired(CodeWriter code, PropertyModel item, TypeSyntax syntax)
    {
        Code value = item.Constant is { } constant ? ConstantLiteral.Of(constant, item.Type) : Code.Of($"value.{item.Name}");
        code.Write($"{syntax.Write(item.Type, value)};");
    }

    private static void WriteOptional(CodeWriter code, TupleModel type, PropertyModel item, TypeSyntax syntax)
    {
        bool isNullable = item.Type.IsNullable;
        Code condition = isNullable ? Code.Of($"value.{item.Name}.IsPresent") : Code.Of($"value.{item.Name} is {{ }} {item.Local}");
        Code present = isNullable ? Code.Of($"value.{item.Name}.Value") : CSharpText.Name(item.Local);
        bool isFirst = item.Position == 0 || type.Items[item.Position - 1].Presence == Presence.Required;
        bool isLast = item.Position == type.Items.Count - 1 && type.Rest is null;
        Part check = isFirst ? NoCheck : GapCheck(type, Code.Of($"isCut"), item.Position);
        code.Write($$"""
            if ({{condition}})
            {
                {{check}}
                {{syntax.Write(item.Type, present)}};
            }
            {{When(!isLast, ElseCut)}}

            """);
    }

    private static Part Rest(TupleModel type, bool isCuttable, TypeSyntax syntax) => When(type.Rest is not null, code =>
    {
        TupleRestModel rest = type.Rest!;
        Part check = isCuttable ? GapCheck(type, Code.Of($"isCut && value.{rest.Name}.Count > 0"), type.Items.Count) : NoCheck;
        code.Write($$"""
            {{check}}
            foreach (var item in value.{{rest.Name}})
            {
                {{syntax.Write(rest.Item, Code.Of($"item"))}};
            }

            """);
    });

    private static void NoCheck(CodeWriter code)
    {
    }

    private static Part GapCheck(TupleModel type, Code condition, int position) => code => code.Write($$"""
        if ({{condition}})
        {
            throw JsonErrors.GapBefore({{CSharpText.Literal(type.Name.Text)}}, {{position}});
        }

        """);

    private static void ElseCut(CodeWriter code) => code.Write($$"""
        else
        {
            isCut = true;
        }
        """);

    private static Part Validation(TupleModel type, Code name) => When(type.IsValidated, code => code.Write($$"""

        {{ValidationEmitter.Of(type.Name, type.Items, name)}}
        """));
}
