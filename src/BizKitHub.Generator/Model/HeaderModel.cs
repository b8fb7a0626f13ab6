namespace BizKitHub.Generator.Model;

/// <summary>A header of an answer.</summary>
internal sealed record HeaderModel
{
    public required Identifier Name { get; init; }

    public required string WireName { get; init; }

    public required TypeUse Type { get; init; }

    public required HeaderForm Form { get; init; }

    /// <summary>Of an object's properties those that are numbers or booleans, by their names on the wire.</summary>
    public required EquatableArray<string> Literals { get; init; }

    public required bool IsRequired { get; init; }

    public required Documentation Documentation { get; init; }
}
