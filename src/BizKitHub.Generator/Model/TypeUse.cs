namespace BizKitHub.Generator.Model;

/// <summary>A type where it is used. <see cref="TypeModel"/> is a type where it is declared.</summary>
/// <param name="IsNullable">Whether JSON <c>null</c> is one of its values.</param>
internal abstract record TypeUse(bool IsNullable)
{
    /// <summary>Whether C# treats it as a value type, so that "nullable" means <see cref="Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }
}

/// <summary>The types that the framework has for JSON Schema's own.</summary>
internal enum Primitive
{
    String,
    Boolean,
    Int32,
    Int64,
    Decimal,
    Double,
    Single,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Guid,
    Uri,
    Bytes,

    /// <summary>Any JSON value.</summary>
    Element,
}

internal sealed record PrimitiveUse(Primitive Primitive, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => Primitive is not (Primitive.String or Primitive.Uri);
}

internal sealed record ListUse(TypeUse Item, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => false;
}

internal sealed record MapUse(TypeUse Value, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => false;
}

/// <summary>A type that the document declares.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="IsEnum">Open enums are structs; all else are classes.</param>
/// <param name="IsValidated">Whether there is something to check in it before it is sent.</param>
/// <param name="IsNullable">Whether JSON <c>null</c> is one of its values here.</param>
internal sealed record DeclaredUse(Identifier Name, bool IsEnum, bool IsValidated, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => IsEnum;
}
