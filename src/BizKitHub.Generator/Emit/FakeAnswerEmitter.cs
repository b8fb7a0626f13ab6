using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Spells what an operation of a fake is answered with, and how that becomes an answer.</summary>
internal static class FakeAnswerEmitter
{
    /// <summary>The type of the answer; empty where there is none, or none that can be typed.</summary>
    public static Code Type(OperationModel operation, TypeSyntax syntax) => operation switch
    {
        { HasResult: false, Stream: { } stream } => Frame(stream.Format) is null
            ? Code.Empty
            : Code.Of($"{syntax.Of(FrameworkName.IReadOnlyList)}<{syntax.Of(stream.Item)}>"),
        { Result.Form: ResultForm.Nothing } => Code.Empty,
        _ => ResultEmitter.ValueType(operation.Result, syntax),
    };

    /// <summary>A function that makes an answer of a value; empty where there is no type.</summary>
    public static Code Writer(OperationModel operation, FakeOperation fake, TypeSyntax syntax)
    {
        Code mediaType = CSharpText.Literal(fake.MediaType ?? "application/json");
        if (!operation.HasResult)
        {
            return operation.Stream is { } stream && Frame(stream.Format) is { } frame
                ? Code.Of($"static answer => ApiFakeAnswer.Items<{syntax.Of(stream.Item)}>({mediaType}, answer, {syntax.Writer(stream.Item)}, {CSharpText.Literal(frame.Before)}, {CSharpText.Literal(frame.After)})")
                : Code.Empty;
        }

        return operation.Result switch
        {
            { Form: ResultForm.Nothing } => Code.Empty,
            { Form: ResultForm.ByStatus, Type: DeclaredUse union } => Code.Of($"static answer => answer switch {{ {Code.Join(" ", fake.Cases.Select(c => Case(c, union, syntax)))} _ => throw new global::System.ArgumentOutOfRangeException(nameof(answer)) }}"),
            { Form: ResultForm.Text } => Code.Of($"static answer => ApiFakeAnswer.TextOrNothing({fake.Status}, {mediaType}, answer)"),
            { Form: ResultForm.Bytes } => Code.Of($"static answer => ApiFakeAnswer.BytesOrNothing({fake.Status}, {mediaType}, answer)"),
            { IsNullable: true, Type: { } type } =>
                Code.Of($"static answer => answer is null ? ApiFakeAnswer.Empty(204) : {Json(type)}"),
            var result => Code.Of($"static answer => {Json(result.Type!)}"),
        };

        Code Json(TypeUse type) => Code.Of($"ApiFakeAnswer.Json<{syntax.Of(type)}>({fake.Status}, {mediaType}, answer, {syntax.Writer(type)})");
    }

    private static Code Case(StatusCase one, DeclaredUse union, TypeSyntax syntax)
    {
        int status = one.Statuses.IsAny ? 200 : one.Statuses.First;
        Code type = Code.Of($"{syntax.Of(union.Name)}.{one.Name}");
        return one.Form switch
        {
            ResultForm.Nothing => Code.Of($"{type} => ApiFakeAnswer.Empty({status}),"),
            ResultForm.Text => Code.Of($"{type} one => ApiFakeAnswer.TextOrNothing({status}, \"text/plain\", one.Value),"),
            ResultForm.Bytes => Code.Of($"{type} one => ApiFakeAnswer.BytesOrNothing({status}, \"application/octet-stream\", one.Value),"),
            _ => Code.Of($"{type} one => ApiFakeAnswer.Json<{syntax.Of(one.Type!)}>({status}, \"application/json\", one.Value, {syntax.Writer(one.Type!)}),"),
        };
    }

    /// <summary>What stands before and behind each item of a stream; null for those whose items are more than a value.</summary>
    private static (string Before, string After)? Frame(StreamFormat format) => format switch
    {
        StreamFormat.Lines => ("", "\n"),
        StreamFormat.Sequence => ("\u001e", "\n"),
        StreamFormat.Events => ("data: ", "\n\n"),
        _ => null,
    };
}
