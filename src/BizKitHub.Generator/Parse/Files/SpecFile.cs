using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Files;

/// <summary>A file that a document may refer to.</summary>
/// <param name="Path">As the compiler gave it.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SpecFile(string Path, SourceText Text);
