using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record ResultDraft
{
    public required ResultForm Form { get; init; }

    /// <summary>What is read from JSON, or the answers by status.</summary>
    public DraftUse? Use { get; init; }

    /// <summary>Whether there may be no body where others have one.</summary>
    public bool IsNullable { get; init; }

    public EquatableArray<string> Accept { get; init; }

    public EquatableArray<int> OtherStatuses { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;
}
