namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class ListDraft : Draft
{
    public required DraftUse Item { get; init; }
}
