using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What became of a document.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="IsBundled">Whether the document is the contract that comes with the package.</param>
/// <param name="Client">Null when the document cannot be read: there are no halves.</param>
/// <param name="Problems">In the order of the document.</param>
internal sealed record BoundClient(string Path, bool IsBundled, ClientModel? Client, ProblemList Problems)
{
    public static BoundClient Of(Document document, CancellationToken cancellation)
    {
        string path = document.File.Path;
        SpecFile[] others = [.. document.References.Select(r => Read(r.File, cancellation))];
        ParseResult parsed = SpecParser.Parse(Read(document.File, cancellation), others, cancellation);
        if (parsed.Document is null)
        {
            return new(path, document.IsBundled, Client: null, ProblemList.Of(parsed.Problems));
        }

        BindResult bound = Binder.Bind(parsed.Document, document.Options, cancellation);
        return new(path, document.IsBundled, bound.Client, ProblemList.Of(parsed.Problems.Concat(bound.Problems).InOrder(path)));
    }

    private static SpecFile Read(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation) ?? SourceText.From(""));
}
