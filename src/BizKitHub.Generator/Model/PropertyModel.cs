using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Model;

internal sealed record PropertyModel
{
    public required Identifier Name { get; init; }

    /// <summary>The same in the code that reads it, for example <c>companyName</c>; unique among its siblings.</summary>
    public required Identifier Local { get; init; }

    public required string WireName { get; init; }

    /// <summary>The wire name of an item of a tuple, as a number.</summary>
    public int Position => int.Parse(WireName, System.Globalization.CultureInfo.InvariantCulture);

    public required TypeUse Type { get; init; }

    /// <summary>Whether its value proves who somebody is, and so has no place in a log.</summary>
    public bool IsSecret => Type is PrimitiveUse { Primitive: Primitive.String } && Constant is null && SecretNames.Contains(WireName);

    public required Presence Presence { get; init; }

    /// <summary>The one value the contract allows; null when there are more.</summary>
    public required ConstantModel? Constant { get; init; }

    public required Constraints Constraints { get; init; }

    public required Documentation Documentation { get; init; }
}
