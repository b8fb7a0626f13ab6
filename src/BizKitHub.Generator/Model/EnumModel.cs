namespace BizKitHub.Generator.Model;

/// <summary>Values that the document lists. Others are kept as they come: the server may know more than the document.</summary>
internal sealed record EnumModel : TypeModel
{
    /// <summary><see cref="Primitive.String"/>, <see cref="Primitive.Int64"/> or <see cref="Primitive.Decimal"/>.</summary>
    public required Primitive Underlying { get; init; }

    public required EquatableArray<EnumMember> Members { get; init; }

    /// <summary>Whether the document says so itself. Then a value that it does not list is no mistake.</summary>
    public bool AllowsOthers { get; init; }
}
