using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A value that a request is checked for.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Constraints">What the contract says of it.</param>
/// <param name="Path">What refusals call it, in the names of the wire.</param>
/// <param name="Field">What the fields that belong to it begin with.</param>
internal sealed record CheckedValue(TypeUse Type, Constraints Constraints, string Path, string Field)
{
    public static CheckedValue Of(Identifier owner, PropertyModel property) =>
        new(property.Type, property.Constraints, owner.Text + "." + property.WireName, property.Name.Text);

    /// <summary>No name of the document has an underscore within, so no two methods meet in one field.</summary>
    public static CheckedValue Of(OperationModel operation, ParameterModel parameter) =>
        new(parameter.Type, parameter.Constraints, parameter.WireName, operation.Name.Text + "_" + parameter.Name.Text);

    /// <summary>Each item of the list, or value of the map, where the contract says something of it.</summary>
    public CheckedValue? Item => (Constraints.Item, Type) switch
    {
        ({ } constraints, ListUse list) => new(list.Item, constraints, Path + "[]", Field + "_Item"),
        ({ } constraints, MapUse map) => new(map.Value, constraints, Path + "[]", Field + "_Item"),
        _ => null,
    };

    public Identifier PatternField => new(Field + "Pattern");

    /// <summary>The value and its items, as far as they match patterns.</summary>
    public IEnumerable<CheckedValue> WithPatterns =>
        new[] { this, Item }.Where(v => v is { Constraints.Pattern: not null, Type: PrimitiveUse { Primitive: Primitive.String } })!;
}
