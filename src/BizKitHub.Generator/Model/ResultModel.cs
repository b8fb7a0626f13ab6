namespace BizKitHub.Generator.Model;

/// <summary>What a call returns when it succeeds.</summary>
/// <param name="Format">How the body is read.</param>
/// <param name="Type">The type read from JSON; null for text and bytes, and when there is nothing to read.</param>
/// <param name="IsEmpty">Whether a successful answer has no body that matters.</param>
/// <param name="Documentation">What the document says of the answer.</param>
internal sealed record ResultModel(PayloadFormat Format, TypeUse? Type, bool IsEmpty, Documentation Documentation);
