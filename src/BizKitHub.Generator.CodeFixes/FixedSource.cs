using BizKitHub.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>A document that fixes look at, with what they need to understand it.</summary>
internal sealed class FixedSource
{
    private FixedSource(Document document, SyntaxNode root, SemanticModel model)
    {
        Document = document;
        Root = root;
        Model = model;
        Contract = new ContractSymbols();
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public ContractSymbols Contract { get; }

    public static async Task<FixedSource?> OfAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new FixedSource(document, root, model);
    }

    /// <summary>The expression that a diagnostic points at.</summary>
    public ExpressionSyntax? ExpressionAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == Root.SyntaxTree
            ? Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax
            : null;
}
