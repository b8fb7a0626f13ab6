using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed record CaseDraft
{
    public required string WireName { get; init; }

    /// <summary>What the name begins with: <c>Not</c> in <c>NotLoggedIn</c>.</summary>
    public string NamePrefix { get; init; } = "";

    public EquatableArray<ConstantModel> Tags { get; init; }

    public JsonKind? Kind { get; init; }

    /// <summary>The property whose presence means this case.</summary>
    public string? Marker { get; init; }

    /// <summary>The properties that stand in the case itself.</summary>
    public ObjectDraft? Object { get; init; }

    /// <summary>What the case holds when it has no properties of its own.</summary>
    public DraftUse? Value { get; init; }

    public required Documentation Documentation { get; init; }
}
