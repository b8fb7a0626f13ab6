using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>A change of one node.</summary>
/// <param name="title">What the editor offers. It holds nothing of the code that it changes.</param>
/// <param name="node">The node as it is.</param>
/// <param name="rewrite">What becomes of the node, given how it looks after changes within it.</param>
internal sealed class SourceEdit(string title, SyntaxNode node, Func<SyntaxNode, SyntaxNode> rewrite)
{
    public string Title { get; } = title;

    public SyntaxNode Node { get; } = node;

    /// <summary>What is around the node stays; a comment that the new node brings comes right behind it.</summary>
    public SyntaxNode Apply(SyntaxNode current)
    {
        var changed = rewrite(current.WithoutTrivia());
        return changed
            .WithLeadingTrivia(current.GetLeadingTrivia())
            .WithTrailingTrivia(changed.GetTrailingTrivia().AddRange(current.GetTrailingTrivia()));
    }
}
