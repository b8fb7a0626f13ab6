namespace BizKitHub.Generator.Model;

/// <summary>One shape of a union. Either its properties stand in the case itself, or the case holds a value.</summary>
internal sealed record UnionCase
{
    public required Identifier Name { get; init; }

    /// <summary>What the discriminator says: texts or a boolean. Empty when the JSON type decides.</summary>
    public required EquatableArray<ConstantModel> Tags { get; init; }

    /// <summary>The JSON type that means this case when there is no discriminator.</summary>
    public required JsonKind? Kind { get; init; }

    /// <summary>The property whose presence means this case; null when something else tells.</summary>
    public required string? Marker { get; init; }

    public required ObjectModel? Object { get; init; }

    public required TypeUse? Value { get; init; }

    public required Documentation Documentation { get; init; }
}
