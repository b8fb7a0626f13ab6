using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Turns the answers of an operation into a type with a case for each. Statuses make the names, which never meet.</summary>
internal static class StatusUnionBuilder
{
    public static StatusUnionModel Build(StatusUnionDraft draft, Identifier name, string cluster, Func<DraftUse, TypeUse> use) => new()
    {
        Name = name,
        Cluster = cluster,
        IsValidated = false,
        Documentation = draft.Documentation,
        Cases = draft.Answers.Select(a => BuildCase(a, use)).ToEquatableArray(),
    };

    private static StatusCase BuildCase(AnswerDraft answer, Func<DraftUse, TypeUse> use) => new()
    {
        Name = new(StatusNames.Of(answer.Statuses)),
        Statuses = answer.Statuses,
        Form = answer.Form,
        Type = answer.Use is { } value ? use(value) : null,
        Documentation = answer.Documentation,
    };
}
