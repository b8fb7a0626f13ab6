using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>Takes the white space off both ends of a key that is well-formed without it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TrimKeyCodeFix))]
internal sealed class TrimKeyCodeFix : DocumentCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MalformedApiKey);

    protected override IEnumerable<SourceEdit> EditsFor(FixedSource source, Diagnostic diagnostic)
    {
        if (source.ExpressionAt(diagnostic) is LiteralExpressionSyntax { Token.Value: string key } literal
            && key.Trim() is var trimmed
            && trimmed.Length < key.Length
            && KeyUse.Around(source, literal) is { } use
            && use.Rules.FaultsOf(trimmed).Count == 0)
        {
            yield return new SourceEdit(
                "Remove the white space around the API key",
                literal,
                _ => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(trimmed)));
        }
    }
}
