namespace BizKitHub.Generator.Model;

/// <summary>The one argument that becomes the body of the request.</summary>
/// <param name="Name"><c>request</c>, or <c>body</c> where a parameter has that name.</param>
/// <param name="Type">What is sent; for anything but JSON, null: the caller hands over the content itself.</param>
/// <param name="MediaType">The value of <c>Content-Type</c>.</param>
/// <param name="IsRequired">Whether the contract insists on a body.</param>
/// <param name="Documentation">What the document says of the body.</param>
internal sealed record BodyModel(Identifier Name, TypeUse? Type, string MediaType, bool IsRequired, Documentation Documentation);
