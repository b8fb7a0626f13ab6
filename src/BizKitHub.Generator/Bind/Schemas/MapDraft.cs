namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class MapDraft : Draft
{
    public required DraftUse Value { get; init; }
}
