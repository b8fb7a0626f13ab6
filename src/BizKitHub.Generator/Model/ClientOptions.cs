namespace BizKitHub.Generator.Model;

/// <summary>What the consuming project says about one of its documents. Null means: the document decides.</summary>
internal sealed record ClientOptions
{
    public static ClientOptions Default { get; } = new();

    public string? Namespace { get; init; }

    public string? ClientName { get; init; }

    public bool IsPublic { get; init; } = true;

    /// <summary>The tags to take; empty takes all.</summary>
    public EquatableArray<string> IncludeTags { get; init; }
}
