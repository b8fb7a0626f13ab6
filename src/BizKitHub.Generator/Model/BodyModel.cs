namespace BizKitHub.Generator.Model;

/// <summary>The one argument that becomes the body of the request.</summary>
internal sealed record BodyModel
{
    /// <summary><c>request</c>, or <c>body</c> where a parameter has that name.</summary>
    public required Identifier Name { get; init; }

    public required BodyFormat Format { get; init; }

    /// <summary>What is sent; null where the format alone says it.</summary>
    public required TypeUse? Type { get; init; }

    /// <summary>The value of <c>Content-Type</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether the contract insists on a body.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The fields of a form that are not written in the usual way.</summary>
    public required EquatableArray<FormField> Fields { get; init; }

    public required Documentation Documentation { get; init; }
}
