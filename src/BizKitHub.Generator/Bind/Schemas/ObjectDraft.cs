namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class ObjectDraft : DeclaredDraft
{
    public required IReadOnlyList<PropertyDraft> Properties { get; set; }

    public required DraftUse? AdditionalProperties { get; set; }
}
