namespace BizKitHub.Generator.Model;

/// <summary>A type that is emitted.</summary>
internal abstract record TypeModel
{
    public required Identifier Name { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The file it shares with its neighbours: the group that owns it, or the types common to several.</summary>
    public required string Cluster { get; init; }

    /// <summary>Whether there is something to check in it before it is sent.</summary>
    public required bool IsValidated { get; init; }
}

/// <summary>A record with a property for each property of the schema.</summary>
internal sealed record ObjectModel : TypeModel
{
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Where properties that the schema does not name go; null when they are skipped.</summary>
    public required AdditionalPropertiesModel? AdditionalProperties { get; init; }
}

/// <param name="Name">The C# property that holds them.</param>
/// <param name="Value">What each of them is.</param>
internal sealed record AdditionalPropertiesModel(Identifier Name, TypeUse Value);

internal enum Presence
{
    Required,
    Optional,
}

internal sealed record PropertyModel
{
    public required Identifier Name { get; init; }

    /// <summary>The same in the code that reads it, for example <c>companyName</c>; unique among its siblings.</summary>
    public required Identifier Local { get; init; }

    public required string WireName { get; init; }

    public required TypeUse Type { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>The one value the contract allows; null when there are more.</summary>
    public required ConstantModel? Constant { get; init; }

    public required Constraints Constraints { get; init; }

    public required Documentation Documentation { get; init; }
}

/// <summary>A value that the contract fixes. Exactly one of the two is set.</summary>
internal sealed record ConstantModel(bool? Boolean, string? Text);

/// <summary>Values that the document lists. Others are kept as they come: the server may know more than the document.</summary>
internal sealed record EnumModel : TypeModel
{
    /// <summary><see cref="Primitive.String"/>, <see cref="Primitive.Int64"/> or <see cref="Primitive.Decimal"/>.</summary>
    public required Primitive Underlying { get; init; }

    public required EquatableArray<EnumMember> Members { get; init; }
}

/// <param name="Name">The static property.</param>
/// <param name="Text">The value of a string enum.</param>
/// <param name="Number">The value of a number enum.</param>
internal sealed record EnumMember(Identifier Name, string? Text, decimal? Number);

/// <summary>One of several shapes: an abstract record with a nested record for each.</summary>
internal sealed record UnionModel : TypeModel
{
    public required EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The property whose value tells the cases apart; null when their JSON types do.</summary>
    public required string? Discriminator { get; init; }
}

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

internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
}
