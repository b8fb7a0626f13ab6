using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what concerns the answer of an operation: what the method returns, and how the call asks for it.</summary>
internal static class ResultEmitter
{
    private const string NullText = "Null where the answer has no body.";

    /// <summary>The methods of an operation: one for the answer as a whole, one for its items.</summary>
    public static IReadOnlyList<MethodSyntax> Methods(OperationModel operation, TypeSyntax syntax)
    {
        var methods = new List<MethodSyntax>();
        if (operation.HasResult)
        {
            methods.Add(new(operation.Name, ReturnType(operation.Result, syntax), Comment(operation.Result), call => Send(operation, call, syntax)));
        }

        if (operation.Headers is { } headers)
        {
            methods.Add(new(headers.Name, HeadersType(operation, headers, syntax), HeadersComment(operation.Result), call => SendForHeaders(operation, headers, call, syntax)));
        }

        if (operation.Stream is { } stream)
        {
            methods.Add(new(
                stream.Name,
                Code.Of($"{syntax.Of(FrameworkName.IAsyncEnumerable)}<{syntax.Of(stream.Item)}>"),
                StreamComment(stream),
                call => Code.Of($"_transport.StreamAsync({call}, {CSharpText.Literal(stream.Accept)}, ApiStreamFormat.{new Identifier(stream.Format.ToString())}, {syntax.Reader(stream.Item)}, cancellationToken)")));
        }

        return methods;
    }

    private static Code ReturnType(ResultModel result, TypeSyntax syntax) => result.Form == ResultForm.Nothing
        ? syntax.Of(FrameworkName.Task)
        : Code.Of($"{syntax.Of(FrameworkName.Task)}<{ValueType(result, syntax)}>");

    /// <summary>The type of the answer as a whole, where there is one.</summary>
    public static Code ValueType(ResultModel result, TypeSyntax syntax)
    {
        Code nullable = result.IsNullable ? Code.Of($"?") : Code.Empty;
        return result.Form switch
        {
            ResultForm.Text => Code.Of($"string{nullable}"),
            ResultForm.Bytes => Code.Of($"byte[]{nullable}"),
            _ => syntax.Of(result.Type!),
        };
    }

    /// <summary>Where there is nothing else, the headers are the result.</summary>
    private static Code HeadersType(OperationModel operation, HeadersResultModel headers, TypeSyntax syntax) => operation.Result.Form == ResultForm.Nothing
        ? Code.Of($"{syntax.Of(FrameworkName.Task)}<{syntax.Of(headers.Type)}>")
        : Code.Of($"{syntax.Of(FrameworkName.Task)}<{PairType(operation, headers, syntax)}>");

    private static Code PairType(OperationModel operation, HeadersResultModel headers, TypeSyntax syntax) =>
        Code.Of($"{syntax.Of(new Identifier("WithHeaders"))}<{ValueType(operation.Result, syntax)}, {syntax.Of(headers.Type)}>");

    private static Code SendForHeaders(OperationModel operation, HeadersResultModel headers, Code call, TypeSyntax syntax)
    {
        Code read = TypeSyntax.Codec(headers.Type.Name);
        return operation.Result.Form == ResultForm.Nothing
            ? Code.Of($"_transport.SendForAsync({call}, {read}.Read, cancellationToken)")
            : Code.Of($"_transport.SendForAsync({call}, static answer => new {PairType(operation, headers, syntax)}({Value(operation.Result, syntax)}, answer.StatusCode, {read}.Read(answer)), cancellationToken)");
    }

    private static Code Comment(ResultModel result)
    {
        string? summary = result.Documentation.Summary is { } text && result.IsNullable ? text + " " + NullText : result.Documentation.Summary;
        Code fallback = result.IsNullable ? Code.Of($"The answer. {DocComment.Text(NullText)}") : Code.Of($"The answer.");
        return DocComment.Element(Code.Of($"<returns>"), summary, fallback, Code.Of($"</returns>"));
    }

    /// <summary>What an operation says of its successful answers where that is not the usual.</summary>
    public static Code Settings(ResultModel result)
    {
        var settings = new List<Code>();
        if (result.Accept is { } accept)
        {
            settings.Add(Code.Of($"Accept = {CSharpText.Literal(accept)}"));
        }

        if (!result.OtherStatuses.IsEmpty)
        {
            settings.Add(Code.Of($"OtherResults = new[] {{ {Code.Join(", ", result.OtherStatuses.Select(s => Code.Of($"{s}")))} }}"));
        }

        return settings.Count == 0 ? Code.Empty : Code.Of($" {{ {Code.Join(", ", settings)} }}");
    }

    private static Code StreamComment(StreamModel stream)
    {
        const string text = "Its items as they arrive; the time limit of the options ends when the first bytes do.";
        string? summary = stream.Documentation.Summary is { } said ? said + " " + text : null;
        return DocComment.Element(Code.Of($"<returns>"), summary, Code.Of($"The answer. {DocComment.Text(text)}"), Code.Of($"</returns>"));
    }

    private static Code HeadersComment(ResultModel result)
    {
        const string text = "With it the headers of the answer; one that the contract requires and that is missing or malformed ends the call with an exception.";
        string? summary = result.Documentation.Summary is { } said ? said + " " + text : null;
        return DocComment.Element(Code.Of($"<returns>"), summary, Code.Of($"The answer. {DocComment.Text(text)}"), Code.Of($"</returns>"));
    }

    private static Code Send(OperationModel operation, Code call, TypeSyntax syntax) => operation.Result switch
    {
        { Form: ResultForm.Nothing } => Code.Of($"_transport.SendAsync({call}, cancellationToken)"),
        { Form: ResultForm.ByStatus, Type: DeclaredUse type } => Code.Of($"_transport.SendForAsync({call}, {TypeSyntax.Codec(type.Name)}.Read, cancellationToken)"),
        { Form: ResultForm.Json, IsNullable: false, Type: { } type } => Code.Of($"_transport.SendAsync({call}, {syntax.Reader(type)}, cancellationToken)"),
        var result => Code.Of($"_transport.SendForAsync({call}, static answer => {Value(result, syntax)}, cancellationToken)"),
    };

    /// <summary>The expression that makes the result of an <c>answer</c>.</summary>
    private static Code Value(ResultModel result, TypeSyntax syntax) => result switch
    {
        { Form: ResultForm.Text } => result.IsNullable ? Code.Of($"answer.TextOrNull()") : Code.Of($"answer.Text()"),
        { Form: ResultForm.Bytes } => result.IsNullable ? Code.Of($"answer.BytesOrNull()") : Code.Of($"answer.Bytes()"),
        { Form: ResultForm.ByStatus, Type: DeclaredUse type } => Code.Of($"{TypeSyntax.Codec(type.Name)}.Read(answer)"),
        { IsNullable: true, Type: { } type } => Code.Of($"answer.JsonOrNull<{syntax.Of(type)}>({syntax.Reader(type)})"),
        { Type: { } type } => Code.Of($"answer.Json({syntax.Reader(type)})"),
        _ => throw new InvalidOperationException("A result without a type."),
    };
}
