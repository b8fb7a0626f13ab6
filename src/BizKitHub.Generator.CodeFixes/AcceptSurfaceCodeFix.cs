using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>
/// Accepts a contract as it is now: the surface file becomes what the generator found, as a whole. One change cannot be
/// accepted and another not, since the contract is what it is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptSurfaceCodeFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) }, DocumentExtensions = new[] { ".txt" })]
internal sealed class AcceptSurfaceCodeFix : CodeFixProvider
{
    public const string Title = "Accept the contract as it is now";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.BrokenSurface, DiagnosticIds.UnrecordedSurface);

    public override FixAllProvider GetFixAllProvider() => new AcceptSurfaceFixAll();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var file = context.TextDocument;
        if (await CurrentAsync(file, context.CancellationToken).ConfigureAwait(false) is { } current)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(file.Project.Solution.WithAdditionalDocumentText(file.Id, current)), Title),
                context.Diagnostics);
        }
    }

    /// <summary>What a surface file must say; null when it is not one, or when there is nothing to compare it with.</summary>
    public static async Task<SourceText?> CurrentAsync(TextDocument file, CancellationToken cancellation)
    {
        var compilation = await file.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var path = file.FilePath ?? file.Name;
        if (compilation is null || !SurfaceName.IsOne(path) || SurfaceSource.Find(compilation, path, cancellation) is not { } current)
        {
            return null;
        }

        var accepted = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var ending = accepted.ToString().Contains("\r\n") ? "\r\n" : "\n";
        return SourceText.From(current.Replace("\n", ending), accepted.Encoding);
    }
}
