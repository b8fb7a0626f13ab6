using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What became of a document.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="IsBundled">Whether the document is the contract that comes with the package.</param>
/// <param name="Client">Null when the document cannot be read: there are no halves.</param>
/// <param name="Problems">In the order of the document.</param>
internal sealed record BoundClient(string Path, bool IsBundled, ClientModel? Client, EquatableArray<Problem> Problems)
{
    public static BoundClient Of(Document document, CancellationToken cancellation)
    {
        SourceText text = document.File.GetText(cancellation) ?? SourceText.From("");
        ParseResult parsed = SpecParser.Parse(document.File.Path, text, cancellation);
        if (parsed.Document is null)
        {
            return new(document.File.Path, document.IsBundled, Client: null, InOrder(parsed.Problems));
        }

        BindResult bound = Binder.Bind(parsed.Document, document.Options, cancellation);
        return new(document.File.Path, document.IsBundled, bound.Client, InOrder(parsed.Problems.Concat(bound.Problems)));
    }

    private static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems) =>
        problems.OrderBy(p => p.Span.Start).ThenBy(p => p.Id, StringComparer.Ordinal).ToEquatableArray();
}
