namespace BizKitHub.Generator.Model;

/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">What the body is; null where there is none.</param>
/// <param name="Text">The body.</param>
internal sealed record FakeAnswer(int Status, string? MediaType, string Text);
