using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Turns the headers of an answer into a type with a property for each.</summary>
internal static class HeadersBuilder
{
    public static HeadersModel Build(HeadersDraft draft, Identifier name, string cluster, Func<DraftUse, TypeUse> use, ProblemLog problems)
    {
        var members = new NameScope([.. ReservedNames.RecordMembers, name.Text]);
        return new()
        {
            Name = name,
            Cluster = cluster,
            IsValidated = false,
            Documentation = draft.Documentation,
            Headers = draft.Headers.Select(h => BuildHeader(h, members, use, problems)).ToEquatableArray(),
        };
    }

    private static HeaderModel BuildHeader(HeaderDraft draft, NameScope members, Func<DraftUse, TypeUse> use, ProblemLog problems)
    {
        Identifier name = members.Take(Words.Pascal(draft.WireName), "Value", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(draft.Pointer, draft.WireName, name.Text);
        }

        return new()
        {
            Name = name,
            WireName = draft.WireName,
            Type = use(draft.Use) with { IsNullable = false },
            Form = draft.Form,
            Literals = draft.Literals,
            IsRequired = draft.IsRequired,
            Documentation = draft.Documentation,
        };
    }
}
