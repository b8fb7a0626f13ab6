using System.Collections.Immutable;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Pipeline;

/// <summary>The documents of a project: its own, or the packaged contract when it has none.</summary>
internal sealed record DocumentSet(EquatableArray<Document> Documents)
{
    public bool IsEmpty => Documents.IsEmpty;

    /// <summary>All that were found, in an order of their own: the compiler moves an edited file to the end.</summary>
    public static DocumentSet Of(ImmutableArray<Document?> found) =>
        new(found.Select(d => d!).OrderBy(d => d.File.Path, StringComparer.Ordinal).ToEquatableArray());

    public DocumentSet Choose(ProjectSettings settings)
    {
        EquatableArray<Document> own = Documents.Where(d => !d.IsBundled).ToEquatableArray();
        return own.IsEmpty && settings.UsesBundledDocument ? this : new(own);
    }
}
