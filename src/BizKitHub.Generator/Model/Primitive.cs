namespace BizKitHub.Generator.Model;

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
    Guid,
    Uri,
    Bytes,

    /// <summary>Any JSON value.</summary>
    Element,
}
