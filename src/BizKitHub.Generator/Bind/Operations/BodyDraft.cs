using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record BodyDraft
{
    public required BodyFormat Format { get; init; }

    /// <summary>Null where the format alone says what is sent.</summary>
    public DraftUse? Use { get; init; }

    public required string MediaType { get; init; }

    public EquatableArray<FormField> Fields { get; init; }

    public required bool IsRequired { get; init; }

    public required Documentation Documentation { get; init; }
}
