namespace BizKitHub.Generator.Model;

/// <summary>One shape of a union. Either its properties stand in the case itself, or the case holds a value.</summary>
internal sealed record UnionCase
{
    public required Identifier Name { get; init; }

    /// <summary>
    /// What the wire says beside the case's own properties, or beside those of its value where that does not say it itself.
    /// </summary>
    public required CaseConstant? Constant { get; init; }

    public required ObjectModel? Object { get; init; }

    public required TypeUse? Value { get; init; }

    public required Documentation Documentation { get; init; }
}
