using System.Collections.Immutable;

namespace BizKitHub.Generator.Pipeline;

/// <summary>Chooses the documents of a project: its own, or the packaged contract when it has none.</summary>
internal static class DocumentChoice
{
    public static ImmutableArray<Document> Of(ImmutableArray<Document> found, bool usesBundled)
    {
        ImmutableArray<Document> own = found.RemoveAll(d => d.IsBundled);
        ImmutableArray<Document> chosen = own.Length > 0 || !usesBundled ? own : found;

        // The compiler moves an edited file to the end; a document that keeps its place keeps its cached client.
        return chosen.Sort(static (left, right) => string.CompareOrdinal(left.File.Path, right.File.Path));
    }
}
