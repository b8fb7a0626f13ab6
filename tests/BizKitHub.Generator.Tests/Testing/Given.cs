using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Models in which a test says only what it is about.</summary>
internal static class Given
{
    public static readonly ClientIdentity Shop = new(Many(new Identifier("Shop")), new("ShopClient"), new("Shop"), IsPublic: true);

    public static readonly Target Older = new(IsOlder: true, HasTelemetry: true);

    public static readonly TypeUse Text = new PrimitiveUse(Primitive.String);

    public static readonly TypeUse Whole = new PrimitiveUse(Primitive.Int64);

    /// <summary>A record that has checks of its own.</summary>
    public static readonly DeclaredUse Thing = new(new("Thing"), IsEnum: false, IsValidated: true);

    /// <summary>A record that has none.</summary>
    public static readonly DeclaredUse Loose = new(new("Loose"), IsEnum: false, IsValidated: false);

    public static readonly DeclaredUse Kind = new(new("Kind"), IsEnum: true, IsValidated: false);

    public static TypeSyntax Syntax { get; } = new(Shop);

    public static EquatableArray<T> Many<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();

    public static TypeUse OrNull(this TypeUse type) => type with { IsNullable = true };

    public static ParameterModel Parameter(string name, TypeUse type, ParameterPlace place = ParameterPlace.Query, bool isRequired = false, Constraints? constraints = null, ParameterFormat? format = null) => new()
    {
        Name = new(name),
        WireName = name,
        Location = place,
        Format = format ?? new(SerializationStyle.Form, IsExploded: true, IsStructured: false),
        Type = type,
        IsRequired = isRequired,
        Constraints = constraints ?? Constraints.None,
        Documentation = Documentation.None,
    };

    public static OperationModel Operation(params ParameterModel[] parameters) => new()
    {
        Name = new("Get"),
        WireName = "thing.get",
        WireGroup = null,
        OperationId = null,
        PathTemplate = "/thing/get",
        IsPathOfRequests = true,
        Statuses = EquatableArray<StatusRange>.Empty,
        Verb = "GET",
        Path = Many(new PathSegment("/thing/get", Parameter: null)),
        Parameters = Many(parameters),
        Body = null,
        Result = new()
        {
            Form = ResultForm.Nothing,
            Type = null,
            IsNullable = false,
            Accept = null,
            OtherStatuses = EquatableArray<int>.Empty,
            Documentation = Documentation.None,
        },
        Stream = null,
        Headers = null,
        Errors = EquatableArray<ErrorModel>.Empty,
        IsRepeatable = true,
        Security = null,
        Server = 0,
        Documentation = Documentation.None,
    };

    public static PropertyModel Property(string name, TypeUse type, Presence presence = Presence.Required, Constraints? constraints = null, ConstantModel? constant = null) => new()
    {
        Name = new(char.ToUpperInvariant(name[0]) + name[1..]),
        Local = new(name),
        WireName = name,
        Type = type,
        Presence = presence,
        Constant = constant,
        Constraints = constraints ?? Constraints.None,
        Documentation = Documentation.None,
    };

    /// <summary>What a part writes.</summary>
    public static string Written(Part part)
    {
        var code = new CodeWriter();
        part(code);
        return code.ToString();
    }
}
