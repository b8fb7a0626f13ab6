using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse.Files;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// Finds the additional files that a document is made of besides itself, by what the texts mention: a client must be made
/// again when one of them changes, and only then.
/// </summary>
internal static class References
{
    /// <summary>What the document's own text mentions: it is searched once, whatever becomes of other files.</summary>
    public static Document Find(Document document, CancellationToken cancellation) =>
        document with { Mentions = Mentions(document.File, cancellation).ToEquatableArray() };

    /// <param name="document">The document, with what it mentions.</param>
    /// <param name="files">All additional files of the project.</param>
    /// <param name="cancellation">Texts may be long.</param>
    public static Document AddTo(Document document, FileTable<AdditionalText> files, CancellationToken cancellation)
    {
        var reached = new SortedDictionary<string, AdditionalText>(StringComparer.Ordinal);
        var pending = new Queue<AdditionalText>([document.File]);
        while (pending.Count > 0)
        {
            AdditionalText from = pending.Dequeue();
            IEnumerable<string> mentions = from == document.File ? document.Mentions : Mentions(from, cancellation);
            foreach (string address in mentions)
            {
                cancellation.ThrowIfCancellationRequested();
                if (FilePath.Resolve(from.Path, address) is { } path
                    && files.Find(path) is { } file
                    && file != document.File
                    && !reached.ContainsKey(file.Path))
                {
                    reached.Add(file.Path, file);
                    pending.Enqueue(file);
                }
            }
        }

        return document with { References = reached.Values.Select(f => new ReferencedFile(f)).ToEquatableArray() };
    }

    private static IReadOnlyCollection<string> Mentions(AdditionalText file, CancellationToken cancellation) =>
        MentionedFiles.In(file.GetText(cancellation)?.ToString() ?? "", cancellation);
}
