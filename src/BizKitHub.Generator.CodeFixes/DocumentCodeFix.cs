using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>
/// A fix that takes any number of diagnostics of one document at once, so that fixing all of them is the same work as
/// fixing one. A fix is offered only when it is known to succeed: what it will write is worked out before.
/// </summary>
internal abstract class DocumentCodeFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        FixAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var source = await FixedSource.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        if (source is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in EditsFor(source, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => ApplyAsync(source, [edit], cancellation), edit.Title),
                    diagnostic);
            }
        }
    }

    /// <summary>The alternatives for one diagnostic, told apart by their titles. None of them: there is nothing to offer.</summary>
    protected abstract IEnumerable<SourceEdit> EditsFor(FixedSource source, Diagnostic diagnostic);

    private async Task<Document?> FixAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? title, CancellationToken cancellation)
    {
        var source = await FixedSource.OfAsync(document, cancellation).ConfigureAwait(false);
        return source is null
            ? document
            : await ApplyAsync(source, diagnostics.SelectMany(diagnostic => EditsFor(source, diagnostic)).Where(edit => edit.Title == title), cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(FixedSource source, IEnumerable<SourceEdit> edits, CancellationToken cancellation)
    {
        // Several diagnostics may ask for one edit, and an edit may be within another.
        var byNode = edits.GroupBy(edit => edit.Node).ToDictionary(group => group.Key, group => group.First());
        var root = source.Root.ReplaceNodes(byNode.Keys, (node, current) => byNode[node].Apply(current).WithAdditionalAnnotations(Formatter.Annotation));
        var document = source.Document.WithSyntaxRoot(root);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
