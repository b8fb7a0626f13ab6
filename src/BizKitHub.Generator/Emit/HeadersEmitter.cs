using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the headers of an answer as a record, and the method that reads them.</summary>
internal static class HeadersEmitter
{
    public static void Write(CodeWriter code, HeadersModel type, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(type.Documentation, Code.Of($"The headers of an answer."))}}
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} sealed record {{type.Name}}
        {
            {{Each(type.Headers, (inner, header) => WriteProperty(inner, header, syntax), blankLineBetween: true)}}
        }
        """);

    public static void WriteReader(CodeWriter code, HeadersModel type, TypeSyntax syntax) => code.Write($$"""
        {{syntax.GeneratedCode}}
        internal static class {{TypeSyntax.Codec(type.Name)}}
        {
            internal static {{syntax.Of(type.Name)}} Read(ApiAnswer answer) => new()
            {
                {{Each(type.Headers, (inner, header) => WriteInitializer(inner, header, syntax))}}
            };
        }
        """);

    private static void WriteProperty(CodeWriter code, HeaderModel header, TypeSyntax syntax)
    {
        Code type = header.IsRequired ? Code.Of($"required {syntax.Of(header.Type)}") : syntax.Nullable(header.Type);
        code.Write($$"""
            {{DocComment.Of(header.Documentation, Code.Of($"The header <c>{DocComment.Text(header.WireName)}</c>."))}}
            public {{type}} {{header.Name}} { get; init; }
            """);
    }

    private static void WriteInitializer(CodeWriter code, HeaderModel header, TypeSyntax syntax)
    {
        Code arguments = Code.Join("", header.Literals.Select(l => Code.Of($", {CSharpText.Literal(l)}")));
        Code name = Code.Of($"{CSharpText.Literal(header.WireName)}, ApiHeaderForm.{new Identifier(header.Form.ToString())}");
        Code value = header.IsRequired
            ? Code.Of($"answer.RequiredHeader({name}, {syntax.Reader(header.Type)}{arguments})")
            : Code.Of($"answer.OptionalHeader<{syntax.Nullable(header.Type)}>({name}, {syntax.Reader(header.Type with { IsNullable = true })}{arguments})");
        code.Write($"{header.Name} = {value},");
    }
}
