namespace BizKitHub.Generator.Model;

/// <summary>A part of a server's address that the caller chooses.</summary>
internal sealed record ServerVariableModel
{
    public required Identifier Name { get; init; }

    public required ServerPlace Place { get; init; }

    /// <summary>Null when the document gives none.</summary>
    public required string? Default { get; init; }

    /// <summary>All values that there are; empty when any value will do.</summary>
    public required EquatableArray<string> Values { get; init; }

    public required Documentation Documentation { get; init; }
}
