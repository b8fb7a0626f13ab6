using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>Accepts the contracts of all surface files of a project, or of a solution. The framework's own way knows C# files only.</summary>
internal sealed class AcceptSurfaceFixAll : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            AcceptSurfaceCodeFix.Title,
            cancellation => AcceptAsync(fixAllContext.Solution, [.. projects.SelectMany(project => project.AdditionalDocuments)], cancellation),
            AcceptSurfaceCodeFix.Title));
    }

    private static async Task<Solution> AcceptAsync(Solution solution, IReadOnlyList<TextDocument> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            if (await AcceptSurfaceCodeFix.CurrentAsync(file, cancellation).ConfigureAwait(false) is { } current)
            {
                solution = solution.WithAdditionalDocumentText(file.Id, current);
            }
        }

        return solution;
    }
}
