namespace BizKitHub.Generator.Model;

/// <summary>One of several shapes: an abstract record with a nested record for each.</summary>
internal sealed record UnionModel : TypeModel
{
    public required EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The property whose value tells the cases apart; null when their JSON types do.</summary>
    public required string? Discriminator { get; init; }
}
