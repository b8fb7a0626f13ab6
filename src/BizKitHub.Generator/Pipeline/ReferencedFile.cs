using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>An additional file that a document refers to.</summary>
/// <param name="File">The compiler's own handle; it is equal as long as the file does not change.</param>
internal sealed record ReferencedFile(AdditionalText File);
