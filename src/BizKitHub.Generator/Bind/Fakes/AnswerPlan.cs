using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>
/// Chooses what an operation of a fake answers: of its successes the first for which there is something, and of that what
/// the document shows, if it keeps the contract, or else a value that is made for it.
/// </summary>
internal sealed class AnswerPlan(IReadOnlyDictionary<Identifier, TypeModel> types, ContractFit fit, ExampleMaker maker)
{
    private const string Word = "text";

    /// <param name="Status">The HTTP status of a typed answer.</param>
    /// <param name="MediaType">Its media type; null where it has no body.</param>
    /// <param name="Answer">What is answered unless a test says otherwise.</param>
    public sealed record Plan(int Status, string? MediaType, FakeAnswer? Answer);

    public Plan Of(OperationModel operation, OperationDraft draft)
    {
        if (!operation.HasResult)
        {
            StreamModel stream = operation.Stream!;
            return new(200, stream.Accept, Streamed(stream) is { } text ? new(200, stream.Accept, text) : null);
        }

        Plan[] plans = [.. Successes.Of(draft.Site.Operation)
            .Select(s => Of(operation, s.Statuses, draft.Site.Method == HttpMethod.Head ? AnswerContent.Nothing : AnswerContent.Of(s.Response), s.Response))
            .OfType<Plan>()];
        Plan typed = plans.FirstOrDefault() ?? new(200, Usual(operation.Result.Form, mediaType: null), Answer: null);
        FakeAnswer? answer = plans.Select(p => p.Answer).FirstOrDefault(a => a is not null)
            ?? (plans.Length == 0 && operation.Result.Form == ResultForm.Nothing ? new(200, MediaType: null, "") : null);
        return typed with { Answer = answer };
    }

    /// <returns>Null for an answer that the client takes for none of its results.</returns>
    private Plan? Of(OperationModel operation, StatusRange statuses, AnswerContent content, IOpenApiResponse response)
    {
        (ResultForm form, TypeUse? type) = Expected(operation.Result, statuses);
        if (content.Form != form)
        {
            return null;
        }

        int status = statuses.IsAny ? 200 : statuses.First;
        string? mediaType = Usual(form, content.MediaType);
        string? text = form switch
        {
            ResultForm.Nothing => "",
            ResultForm.Json => Json(type!, content, response),
            ResultForm.Text => Shown(content, response).Select(ExampleMaker.Read).Select(v => v?.ValueKind == System.Text.Json.JsonValueKind.String ? v.Value.GetString() : null).FirstOrDefault(t => t is not null) ?? Word,
            _ => Word,
        };
        return new(status, mediaType, text is null ? null : new(status, mediaType, text));
    }

    private (ResultForm Form, TypeUse? Type) Expected(ResultModel result, StatusRange statuses)
    {
        if (result is not { Form: ResultForm.ByStatus, Type: DeclaredUse union })
        {
            return (result.Form, result.Type);
        }

        StatusCase? one = ((StatusUnionModel)types[union.Name]).Cases.FirstOrDefault(c => c.Statuses == statuses);
        return (one?.Form ?? ResultForm.ByStatus, one?.Type);
    }

    private string? Json(TypeUse type, AnswerContent content, IOpenApiResponse response) =>
        Shown(content, response).FirstOrDefault(json => ExampleMaker.Read(json) is { } value && fit.Fits(value, type, Constraints.None)) ?? maker.Of(type);

    private static IEnumerable<string> Shown(AnswerContent content, IOpenApiResponse response) =>
        content.MediaType is { } name && response.Content?.TryGetValue(name, out IOpenApiMediaType? media) == true ? AnswerExamples.Of(media) : [];

    /// <summary>One item, framed; null for frames that only a test can fill.</summary>
    private string? Streamed(StreamModel stream) => stream.Format switch
    {
        StreamFormat.Lines => maker.Of(stream.Item) is { } json ? json + "\n" : null,
        StreamFormat.Sequence => maker.Of(stream.Item) is { } json ? "\u001e" + json + "\n" : null,
        StreamFormat.Events => maker.Of(stream.Item) is { } json ? "data: " + json + "\n\n" : null,
        StreamFormat.EventTexts => maker.Of(stream.Item) is { } json && ExampleMaker.Read(json) is { ValueKind: System.Text.Json.JsonValueKind.String } text
            ? "data: " + text.GetString() + "\n\n"
            : null,
        _ => null,
    };

    /// <summary>A media type that can be sent: a wildcard says what may come, and not what does.</summary>
    private static string? Usual(ResultForm form, string? mediaType) => form switch
    {
        ResultForm.Nothing => null,
        _ when mediaType is not null && mediaType.IndexOf('*') < 0 && mediaType.All(c => c is >= ' ' and <= '~') => mediaType,
        ResultForm.Text => "text/plain",
        ResultForm.Bytes => "application/octet-stream",
        _ => "application/json",
    };
}
