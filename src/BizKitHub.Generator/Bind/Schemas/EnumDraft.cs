using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class EnumDraft : DeclaredDraft
{
    public required Primitive Underlying { get; init; }

    public required IReadOnlyList<EnumValue> Values { get; init; }

    /// <summary>Whether the document itself says, in one of its uses, that a value may be another one.</summary>
    public bool AllowsOthers { get; set; }
}
