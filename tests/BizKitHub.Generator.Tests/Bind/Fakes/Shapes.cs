using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>Types as Bind makes them of a document, written down.</summary>
internal static class Shapes
{
    public static readonly PrimitiveUse Text = new(Primitive.String);
    public static readonly PrimitiveUse Number = new(Primitive.Decimal);
    public static readonly PrimitiveUse Flag = new(Primitive.Boolean);
    public static readonly PrimitiveUse Anything = new(Primitive.Element);

    public static DeclaredUse Use(string name, bool isNullable = false) => new(new(name), IsEnum: false, IsValidated: false, isNullable);

    public static DeclaredUse EnumUse(string name) => new(new(name), IsEnum: true, IsValidated: false);

    public static ObjectModel Object(string name, params PropertyModel[] properties) => new()
    {
        Name = new(name),
        Documentation = Documentation.None,
        Cluster = "",
        IsValidated = false,
        Properties = new(properties),
        AdditionalProperties = null,
    };

    public static TupleModel Tuple(string name, TypeUse? rest, params PropertyModel[] items) => new()
    {
        Name = new(name),
        Documentation = Documentation.None,
        Cluster = "",
        IsValidated = false,
        Items = items.Select((item, position) => item with { WireName = position.ToString(CultureInfo.InvariantCulture) }).ToEquatableArray(),
        Rest = rest is null ? null : new(new("Rest"), rest),
    };

    public static EnumModel Enum(string name, params string[] texts) => new()
    {
        Name = new(name),
        Documentation = Documentation.None,
        Cluster = "",
        IsValidated = false,
        Underlying = Primitive.String,
        Members = texts.Select((text, index) => new EnumMember(new("M" + index.ToString(CultureInfo.InvariantCulture)), text, Number: null)).ToEquatableArray(),
    };

    public static EnumModel Enum(string name, params decimal[] numbers) => new()
    {
        Name = new(name),
        Documentation = Documentation.None,
        Cluster = "",
        IsValidated = false,
        Underlying = Primitive.Decimal,
        Members = numbers.Select((number, index) => new EnumMember(new("M" + index.ToString(CultureInfo.InvariantCulture)), Text: null, number)).ToEquatableArray(),
    };

    public static UnionModel Union(string name, UnionChoice choice, params UnionCase[] cases) => new()
    {
        Name = new(name),
        Documentation = Documentation.None,
        Cluster = "",
        IsValidated = false,
        Cases = new(cases),
        Choice = choice,
    };

    public static UnionCase Case(TypeUse value, CaseConstant? constant = null) =>
        new() { Name = new("Case"), Constant = constant, Object = null, Value = value, Documentation = Documentation.None };

    public static UnionCase Case(ObjectModel shape, CaseConstant? constant = null) =>
        new() { Name = new("Case"), Constant = constant, Object = shape, Value = null, Documentation = Documentation.None };

    public static PropertyModel Required(string name, TypeUse type, Constraints? constraints = null) => new()
    {
        Name = new(name),
        Local = new(name),
        WireName = name,
        Type = type,
        Presence = Presence.Required,
        Constant = null,
        Constraints = constraints ?? Constraints.None,
        Documentation = Documentation.None,
    };

    public static PropertyModel Optional(string name, TypeUse type, Constraints? constraints = null) =>
        Required(name, type, constraints) with { Presence = Presence.Optional };

    public static PropertyModel Constant(string name, ConstantModel constant) => Required(name, Text) with { Constant = constant };
}
