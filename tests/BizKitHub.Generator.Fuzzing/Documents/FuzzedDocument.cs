namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>A document to try.</summary>
/// <param name="Path">Its ending says whether it claims to be JSON.</param>
/// <param name="Text">The text.</param>
/// <param name="Origin">What it was made of, and how.</param>
internal sealed record FuzzedDocument(string Path, string Text, string Origin);
