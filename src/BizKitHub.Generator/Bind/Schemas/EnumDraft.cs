using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class EnumDraft : DeclaredDraft
{
    public required Primitive Underlying { get; init; }

    public required IReadOnlyList<EnumValue> Values { get; init; }
}
