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

        if (operation.Stream is { } stream)
        {
            methods.Add(new(
                stream.Name,
                Code.Of($"global::System.Collections.Generic.IAsyncEnumerable<{syntax.Of(stream.Item)}>"),
                StreamComment(stream),
                call => Code.Of($"_transport.StreamAsync({call}, {CSharpText.Literal(stream.Accept)}, ApiStreamFormat.{new Identifier(stream.Format.ToString())}, {syntax.Reader(stream.Item)}, cancellationToken)")));
        }

        return methods;
    }

    private static Code ReturnType(ResultModel result, TypeSyntax syntax)
    {
        Code task = Code.Of($"global::System.Threading.Tasks.Task");
        Code nullable = result.IsNullable ? Code.Of($"?") : Code.Empty;
        return result.Form switch
        {
            ResultForm.Nothing => task,
            ResultForm.Text => Code.Of($"{task}<string{nullable}>"),
            ResultForm.Bytes => Code.Of($"{task}<byte[]{nullable}>"),
            _ => Code.Of($"{task}<{syntax.Of(result.Type!)}>"),
        };
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

    private static Code Send(OperationModel operation, Code call, TypeSyntax syntax) => operation.Result switch
    {
        { Form: ResultForm.Nothing } => Code.Of($"_transport.SendAsync({call}, cancellationToken)"),
        { Form: ResultForm.ByStatus, Type: DeclaredUse type } => Code.Of($"_transport.SendForAsync({call}, {TypeSyntax.Codec(type.Name)}.Read, cancellationToken)"),
        { Form: ResultForm.Text, IsNullable: true } => Code.Of($"_transport.SendForAsync({call}, static answer => answer.TextOrNull(), cancellationToken)"),
        { Form: ResultForm.Text } => Code.Of($"_transport.SendForAsync({call}, static answer => answer.Text(), cancellationToken)"),
        { Form: ResultForm.Bytes, IsNullable: true } => Code.Of($"_transport.SendForAsync({call}, static answer => answer.BytesOrNull(), cancellationToken)"),
        { Form: ResultForm.Bytes } => Code.Of($"_transport.SendForAsync({call}, static answer => answer.Bytes(), cancellationToken)"),
        { IsNullable: true, Type: { } type } => Code.Of($"_transport.SendForAsync({call}, static answer => answer.JsonOrNull<{syntax.Of(type)}>({syntax.Reader(type)}), cancellationToken)"),
        { Type: { } type } => Code.Of($"_transport.SendAsync({call}, {syntax.Reader(type)}, cancellationToken)"),
        _ => throw new InvalidOperationException("A result without a type."),
    };
}
