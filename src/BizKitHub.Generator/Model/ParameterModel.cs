namespace BizKitHub.Generator.Model;

internal sealed record ParameterModel
{
    public required Identifier Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterPlace Location { get; init; }

    public required ParameterFormat Format { get; init; }

    public required TypeUse Type { get; init; }

    public required bool IsRequired { get; init; }

    public required Constraints Constraints { get; init; }

    public required Documentation Documentation { get; init; }
}
