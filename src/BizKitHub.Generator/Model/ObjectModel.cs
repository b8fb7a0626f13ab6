namespace BizKitHub.Generator.Model;

/// <summary>A record with a property for each property of the schema.</summary>
internal sealed record ObjectModel : TypeModel
{
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Where properties that the schema does not name go; null when they are skipped.</summary>
    public required AdditionalPropertiesModel? AdditionalProperties { get; init; }
}
