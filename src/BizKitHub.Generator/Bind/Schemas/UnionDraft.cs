namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class UnionDraft : DeclaredDraft
{
    public required string? Discriminator { get; set; }

    public required IReadOnlyList<CaseDraft> Cases { get; set; }
}
