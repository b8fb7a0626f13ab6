namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A list with a schema for each of its first positions.</summary>
internal sealed class TupleDraft : DeclaredDraft
{
    /// <summary>In order; their wire names are their positions, counted from zero.</summary>
    public required IReadOnlyList<PropertyDraft> Items { get; init; }

    public required DraftUse? Rest { get; init; }
}
