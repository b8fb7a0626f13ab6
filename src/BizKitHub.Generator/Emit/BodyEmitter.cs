using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what concerns the body of a request: its parameter, its checks, and how it becomes content.</summary>
internal static class BodyEmitter
{
    public static Code Type(BodyModel body, TypeSyntax syntax) => body.Type is { } type ? syntax.Of(type) : Untyped(body, syntax);

    public static Code NullableType(BodyModel body, TypeSyntax syntax) => body.Type is { } type
        ? syntax.Nullable(type)
        : Code.Of($"{Untyped(body, syntax)}?");

    public static void WriteComment(CodeWriter code, BodyModel body) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(body.Name)}\">"), body.Documentation.Summary, Usual(body), Code.Of($"</param>"))}}
        """);

    public static void WriteCheck(CodeWriter code, BodyModel body, TypeUse type)
    {
        var checks = new CodeWriter();
        if (body.Format != BodyFormat.Multipart)
        {
            ValidationEmitter.Nested(type, CSharpText.Name(body.Name))(checks);
        }
        else if (type is DeclaredUse { IsValidated: true } declared)
        {
            checks.Write($"{MultipartEmitter.Parts(declared.Name)}.Validate({body.Name});");
        }

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

    /// <summary>The field with the styles of a form's fields, where they are not the usual ones.</summary>
    public static void WriteField(CodeWriter code, OperationModel operation)
    {
        if (operation.Body is not { Fields: { IsEmpty: false } fields })
        {
            return;
        }

        code.Write($$"""
            private static readonly global::System.Collections.Generic.Dictionary<string, FieldStyle> {{Styles(operation)}} = new(global::System.StringComparer.Ordinal)
            {
                {{Each(fields, (inner, field) => inner.Write($"[{CSharpText.Literal(field.WireName)}] = {StructuredText.Field(field.Style, field.IsExploded)},"))}}
            };
            """);
    }

    public static Part Assignment(OperationModel operation, TypeSyntax syntax) => code =>
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        if (body.IsRequired)
        {
            Write(code, operation, body, CSharpText.Name(body.Name), syntax);
            return;
        }

        code.Write($$"""
            if ({{body.Name}} is { } content)
            {
                {{(Part)(inner => Write(inner, operation, body, Code.Of($"content"), syntax))}}
            }

            """);
    };

    private static void Write(CodeWriter code, OperationModel operation, BodyModel body, Code value, TypeSyntax syntax)
    {
        Code mediaType = CSharpText.Literal(body.MediaType);
        code.Write($"call.{Call()};");

        Code Call() => body.Format switch
        {
            BodyFormat.Json => Code.Of($"SetJson({value}, {syntax.Writer(body.Type!)}, {mediaType})"),
            BodyFormat.Form => Code.Of($"SetBody(new FormBody({StructuredText.Value(body.Type!, value, isOptional: false, syntax)}{StylesArgument(operation, body)}))"),
            BodyFormat.Multipart => Code.Of($"SetBody(MultipartBody.Of({value}, {MultipartEmitter.Parts(((DeclaredUse)body.Type!).Name)}.Write, {mediaType}))"),
            BodyFormat.Text => Code.Of($"SetBody(new TextBody({value}, {mediaType}))"),
            BodyFormat.Stream => Code.Of($"SetBody(new StreamBody({value}, {mediaType}))"),
            BodyFormat.File => Code.Of($"SetBody(new StreamBody({value}.Content, {value}.ContentType ?? \"application/octet-stream\"))"),
            _ => Code.Of($"SetContent({value})"),
        };
    }

    private static Code Untyped(BodyModel body, TypeSyntax syntax) => body.Format switch
    {
        BodyFormat.Text => Code.Of($"string"),
        BodyFormat.Stream => Code.Of($"global::System.IO.Stream"),
        BodyFormat.File => syntax.Plain(new FileUse()),
        _ => Code.Of($"global::System.Net.Http.HttpContent"),
    };

    private static Code Usual(BodyModel body) => body.Format switch
    {
        BodyFormat.Stream => Code.Of($"What is sent. It is read once, from where it stands to its end, and stays yours: it is not disposed."),
        _ => Code.Of($"What is sent."),
    };

    private static Identifier Styles(OperationModel operation) => new(operation.Name.Text + "Styles");

    private static Code StylesArgument(OperationModel operation, BodyModel body) =>
        body.Fields.IsEmpty ? Code.Empty : Code.Of($", {Styles(operation)}");
}
