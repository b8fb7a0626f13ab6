namespace BizKitHub.Generator.Model;

/// <summary>One of several shapes: an abstract record with a nested record for each.</summary>
internal sealed record UnionModel : TypeModel
{
    public required EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>What tells the cases apart.</summary>
    public required UnionChoice Choice { get; init; }
}
