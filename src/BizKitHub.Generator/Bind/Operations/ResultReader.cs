using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads what an operation answers when it succeeds. Answers of one type are that type, and null where some have no body;
/// answers of several types are a union by status.
/// </summary>
internal sealed class ResultReader(SchemaReader schemas, DraftTable drafts)
{
    private const string Role = "Response";

    /// <summary>The statuses of a redirection that HTTP knows.</summary>
    private static readonly int[] Redirections = [300, 301, 302, 303, 304, 305, 307, 308];

    /// <param name="site">The operation.</param>
    /// <param name="use">What names of types begin with.</param>
    /// <param name="name">Group and method, for the types that are called after them.</param>
    public ResultDraft Read(OperationSite site, SchemaUse use, string name)
    {
        Answer[] answers = [.. Successes.Of(site.Operation).Select(s => new Answer(s.Key, s.Statuses, s.Response, ContentOf(site, s.Response)))];
        Answer[] bodies = [.. answers.Where(a => a.Content.Form != ResultForm.Nothing)];
        EquatableArray<int> others = answers.SelectMany(a => OtherStatuses(a.Statuses)).ToEquatableArray();
        if (bodies.Length > 1 && !AreSame(bodies, site, use))
        {
            return ReadUnion(answers, site, use, name) with { OtherStatuses = others };
        }

        return new()
        {
            Form = bodies.Length == 0 ? ResultForm.Nothing : bodies[0].Content.Form,
            Use = bodies.Length == 0 ? null : ReadBody(bodies[0], site, use, name + Role),
            IsNullable = bodies.Length > 0 && bodies.Length < answers.Length,
            Accept = bodies.SelectMany(b => b.Content.Accept).Distinct().ToEquatableArray(),
            OtherStatuses = others,
            Documentation = bodies.Concat(answers).Select(a => a.Documentation).FirstOrDefault() ?? Documentation.None,
        };
    }

    private static AnswerContent ContentOf(OperationSite site, IOpenApiResponse response) =>
        site.Method == HttpMethod.Head ? AnswerContent.Nothing : AnswerContent.Of(response);

    private static IEnumerable<int> OtherStatuses(StatusRange statuses) => statuses.First < 300
        ? []
        : Redirections.Where(s => statuses.Covers(new(s, s)));

    /// <summary>Whether the bodies are of one type. Inline schemas are compared by shape: what they are called is open here.</summary>
    private bool AreSame(Answer[] bodies, OperationSite site, SchemaUse use)
    {
        if (bodies.Any(b => b.Content.Form != bodies[0].Content.Form))
        {
            return false;
        }

        DraftUse?[] uses = [.. bodies.Select(b => ReadBody(b, site, use, fixedName: null))];
        return uses.All(u => u?.Draft == uses[0]?.Draft && u?.IsNullable == uses[0]?.IsNullable);
    }

    private ResultDraft ReadUnion(Answer[] answers, OperationSite site, SchemaUse use, string name)
    {
        AnswerDraft[] cases =
        [
            .. answers.Select(a => new AnswerDraft(
                a.Statuses,
                a.Content.Form,
                ReadBody(a, site, use, name + StatusNames.Of(a.Statuses) + Role),
                a.Content.Accept,
                a.Documentation)),
        ];
        StatusUnionDraft union = drafts.Declare(key: null, id => new StatusUnionDraft
        {
            Id = id,
            FixedName = name + Role,
            Pointer = site.Pointer["responses"],
            Documentation = Documentation.None,
            Answers = cases,
        });
        union.Uses.Add(use);
        return new()
        {
            Form = ResultForm.ByStatus,
            Use = new(union),
            Accept = cases.OrderBy(c => c.Form == ResultForm.Json ? 0 : 1).SelectMany(c => c.Accept).Distinct().ToEquatableArray(),
        };
    }

    /// <param name="answer">The answer to read.</param>
    /// <param name="site">The operation.</param>
    /// <param name="use">What names of types begin with.</param>
    /// <param name="fixedName">The name of an inline object; null to call it after its uses.</param>
    private DraftUse? ReadBody(Answer answer, OperationSite site, SchemaUse use, string? fixedName)
    {
        if (answer.Content is not { Form: ResultForm.Json, MediaType: { } mediaType })
        {
            return null;
        }

        SpecPointer pointer = site.Pointer["responses"][answer.Key]["content"][mediaType]["schema"];
        return (answer.Content.Schema, fixedName) switch
        {
            (null, _) => schemas.Any,
            ({ } schema, null) => schemas.Read(new(schema, pointer, use)),
            ({ } schema, _) => schemas.ReadPayload(schema, pointer, use, fixedName),
        };
    }

    private sealed record Answer(string Key, StatusRange Statuses, IOpenApiResponse Response, AnswerContent Content)
    {
        public Documentation Documentation => DocumentationText.Of(summary: null, Response.Description);
    }
}
