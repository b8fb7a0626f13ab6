using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what concerns the body of a request: its parameter, its checks, and how it becomes content.</summary>
internal static class BodyEmitter
{
    public static Code Type(BodyModel body, TypeSyntax syntax) => body.Type is { } type
        ? syntax.Of(type)
        : Code.Of($"global::System.Net.Http.HttpContent");

    public static Code NullableType(BodyModel body, TypeSyntax syntax) => body.Type is { } type
        ? syntax.Nullable(type)
        : Code.Of($"global::System.Net.Http.HttpContent?");

    public static void WriteComment(CodeWriter code, BodyModel body) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(body.Name)}\">"), body.Documentation.Summary, Code.Of($"What is sent."), Code.Of($"</param>"))}}
        """);

    public static void WriteCheck(CodeWriter code, BodyModel body, TypeUse type)
    {
        var checks = new CodeWriter();
        ValidationEmitter.Nested(type, CSharpText.Name(body.Name))(checks);
        if (body.IsRequired && !type.IsNullable)
        {
            code.Write($"{checks.ToCode()}");
        }
        else if (!checks.IsEmpty)
        {
            code.Write($$"""
                if ({{body.Name}} is not null)
                {
                    {{checks.ToCode()}}
                }

                """);
        }
    }

    public static Part Assignment(OperationModel operation, TypeSyntax syntax) => code =>
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        if (body.IsRequired)
        {
            Write(code, body, CSharpText.Name(body.Name), syntax);
            return;
        }

        code.Write($$"""
            if ({{body.Name}} is { } content)
            {
                {{(Part)(inner => Write(inner, body, Code.Of($"content"), syntax))}}
            }

            """);
    };

    private static void Write(CodeWriter code, BodyModel body, Code value, TypeSyntax syntax)
    {
        if (body.Type is { } type)
        {
            code.Write($"call.SetJson({value}, {syntax.Writer(type)}, {CSharpText.Literal(body.MediaType)});");
        }
        else
        {
            code.Write($"call.SetContent({value});");
        }
    }
}
