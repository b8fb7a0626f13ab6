using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class UnionDraft : DeclaredDraft
{
    public required UnionChoice Choice { get; init; }

    public required IReadOnlyList<CaseDraft> Cases { get; init; }
}
