namespace BizKitHub.Generator.Model;

/// <summary>
/// What a call returns that may succeed in several ways: an abstract record with a nested record for each status. It is no
/// JSON value of its own.
/// </summary>
internal sealed record StatusUnionModel : TypeModel
{
    public override bool IsJson => false;

    /// <summary>Exact statuses in ascending order, then ranges.</summary>
    public required EquatableArray<StatusCase> Cases { get; init; }
}
