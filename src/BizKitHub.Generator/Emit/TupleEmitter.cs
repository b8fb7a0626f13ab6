using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes a list with a meaning per position as a record.</summary>
internal static class TupleEmitter
{
    public static void Write(CodeWriter code, TupleModel type, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(type.Documentation, Code.Of($"The contract's <c>{type.Name}</c>: a JSON array with a meaning for each position."))}}
        {{syntax.GeneratedCode}}
        {{Obsolete.Attribute(type.Documentation, syntax)}}
        [{{syntax.Of(FrameworkName.JsonConverter)}}(typeof({{TypeSyntax.Codec(type.Name)}}))]
        {{syntax.Accessibility}} sealed record {{type.Name}}
        {
            {{Each(type.Items, (inner, item) => WriteItem(inner, item, syntax), blankLineBetween: true)}}
            {{Rest(type, syntax)}}
        }
        """);

    private static void WriteItem(CodeWriter code, PropertyModel item, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(item.Documentation, Code.Of($"The item at the position {item.Position}, counted from zero."))}}
        {{ObjectEmitter.Declared(item, syntax)}}
        """);

    private static Part Rest(TupleModel type, TypeSyntax syntax) => code =>
    {
        if (type.Rest is not { } rest)
        {
            return;
        }

        code.Write($$"""

            /// <summary>The items behind those that have a position of their own; empty when there are none.</summary>
            public {{syntax.Plain(new ListUse(rest.Item))}} {{rest.Name}} { get; init; } = global::System.Array.Empty<{{syntax.Of(rest.Item)}}>();
            """);
    };
}
