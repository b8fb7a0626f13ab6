using BizKitHub.Generator.Diagnostics;

namespace BizKitHub.Generator.Parse;

/// <summary>What became of a document's text.</summary>
/// <param name="Document">Null exactly when <paramref name="Problems"/> holds an error.</param>
/// <param name="Problems">In the order of the text.</param>
internal sealed record ParseResult(SpecDocument? Document, IReadOnlyList<Problem> Problems);
