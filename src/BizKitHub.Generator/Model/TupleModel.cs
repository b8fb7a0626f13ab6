namespace BizKitHub.Generator.Model;

/// <summary>A list whose items mean something else at each position: a record with a property for each.</summary>
internal sealed record TupleModel : TypeModel
{
    /// <summary>In order; their wire names are their positions, counted from zero.</summary>
    public required EquatableArray<PropertyModel> Items { get; init; }

    /// <summary>Where further items go; null when the contract knows of none.</summary>
    public required TupleRestModel? Rest { get; init; }
}
