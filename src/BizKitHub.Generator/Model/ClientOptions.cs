namespace BizKitHub.Generator.Model;

/// <summary>What the consuming project says about one of its documents. Null means: the document decides.</summary>
internal sealed record ClientOptions
{
    public static ClientOptions Default { get; } = new();

    public string? Namespace { get; init; }

    public string? ClientName { get; init; }

    public bool IsPublic { get; init; } = true;

    /// <summary>Whether tests get an API in memory.</summary>
    public bool HasFake { get; init; }

    /// <summary>The operations to take; where it is empty, all.</summary>
    public OperationSelection Include { get; init; } = OperationSelection.None;

    /// <summary>The operations to leave out, even where <see cref="Include"/> has them.</summary>
    public OperationSelection Exclude { get; init; } = OperationSelection.None;
}
