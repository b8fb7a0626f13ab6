using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed record CaseDraft
{
    public required string WireName { get; init; }

    /// <summary>What the name begins with: <c>Not</c> in <c>NotLoggedIn</c>.</summary>
    public required string NamePrefix { get; init; }

    /// <summary>The property that tells the case apart, where the wire needs it beside what the case holds.</summary>
    public required CaseConstant? Constant { get; init; }

    /// <summary>The properties that stand in the case itself.</summary>
    public ObjectDraft? Object { get; init; }

    /// <summary>What the case holds when it has no properties of its own.</summary>
    public DraftUse? Value { get; init; }

    public required Documentation Documentation { get; init; }
}
