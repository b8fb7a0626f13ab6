namespace BizKitHub.Generator.Emit;

/// <summary>One emitted file.</summary>
/// <param name="HintName">Unique among the files of the project; letters, digits and dots only.</param>
/// <param name="Text">The source.</param>
internal sealed record SourceFile(string HintName, string Text);
