namespace BizKitHub.Generator.Surface;

/// <summary>A property of a type. <c>Order.Total: required decimal</c></summary>
internal sealed record MemberEntry(int Line, string Name, string Detail) : SurfaceEntry(Line, Name, Detail)
{
    public const string Required = "required ";
    public const string Constant = "constant ";

    public bool IsRequired => Detail.StartsWith(Required, StringComparison.Ordinal);

    /// <summary>Whether it has one value, which nobody sets.</summary>
    public bool IsConstant => Detail.StartsWith(Constant, StringComparison.Ordinal);

    /// <summary>The C# type.</summary>
    public string Type => IsRequired ? Detail.Substring(Required.Length) : IsConstant ? Detail.Substring(Constant.Length) : Detail;

    public bool IsNullable => Type.EndsWith("?", StringComparison.Ordinal);

    /// <summary>The type without its <c>?</c>.</summary>
    public string PlainType => Type.TrimEnd('?');
}
