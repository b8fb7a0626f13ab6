using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes a union as an abstract record that nobody else can derive from, with its cases nested in it.</summary>
internal static class UnionEmitter
{
    public static void Write(CodeWriter code, UnionModel type, TypeSyntax outer)
    {
        TypeSyntax syntax = outer.Within(type.Cases.Select(c => c.Name));
        code.Write($$"""
            {{DocComment.Of(type.Documentation, Code.Of($"The contract's <c>{type.Name}</c>: one of the cases nested in it."))}}
            {{outer.GeneratedCode}}
            {{Obsolete.Attribute(type.Documentation, outer)}}
            [{{outer.Of(FrameworkName.JsonConverter)}}(typeof({{TypeSyntax.Codec(type.Name)}}))]
            {{syntax.Accessibility}} abstract record {{type.Name}}
            {
                private {{type.Name}}()
                {
                }

                {{Each(type.Cases, (inner, one) => WriteCase(inner, type, one, syntax), blankLineBetween: true)}}
            }
            """);
    }

    private static void WriteCase(CodeWriter code, UnionModel type, UnionCase one, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(one.Documentation, Code.Of($"The case <c>{one.Name}</c>."))}}
        [{{syntax.Of(FrameworkName.JsonConverter)}}(typeof({{TypeSyntax.Codec(type.Name)}}))]
        public sealed record {{one.Name}} : {{syntax.Of(type.Name)}}
        {
            {{Members(one, syntax)}}
            {{PrintingOf(one)}}
        }
        """);

    private static Part PrintingOf(UnionCase one) => one.Object is { } shape ? Printing.OfCase(shape) : static _ => { };

    private static Part Members(UnionCase one, TypeSyntax syntax) => one.Object is { } shape
        ? ObjectEmitter.Members(shape, syntax)
        : code => code.Write($$"""
            /// <summary>What the case holds.</summary>
            public required {{syntax.Of(one.Value!)}} Value { get; init; }
            """);
}
