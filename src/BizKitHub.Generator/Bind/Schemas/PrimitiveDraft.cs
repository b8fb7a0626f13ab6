using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed class PrimitiveDraft : Draft
{
    public required Primitive Primitive { get; init; }
}
