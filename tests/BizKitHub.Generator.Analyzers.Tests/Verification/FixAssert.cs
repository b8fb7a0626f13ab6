using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>
/// Asserts what a fix makes of a text: once by fixing one diagnostic after the other, once by fixing all at a stroke. The
/// fixed text must compile, and have none of the diagnostics that were fixed.
/// </summary>
internal sealed class FixAssert(Func<CodeFixProvider> fix)
{
    private const int MostFixes = 20;

    private static readonly AdhocWorkspace Workspace = new();

    public async Task FixesAsync(Consumer consumer, string before, string after, string title)
    {
        Assert.Equal(after, await FixOneByOneAsync(consumer, before, title));
        Assert.Equal(after, await FixAllAsync(consumer, before, title));

        Assert.Empty(consumer.Compile(after).GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await FixableAsync(Project(consumer, after)));
    }

    /// <summary>What is offered for the diagnostics of a text, in their order.</summary>
    public async Task<IReadOnlyList<string>> OffersAsync(Consumer consumer, string text)
    {
        var document = Project(consumer, text);
        var titles = new List<string>();
        foreach (var diagnostic in await FixableAsync(document))
        {
            titles.AddRange((await ActionsAsync(document, diagnostic)).Select(action => action.Title));
        }

        return titles;
    }

    private async Task<string> FixOneByOneAsync(Consumer consumer, string text, string title)
    {
        for (var count = 0; count < MostFixes; count++)
        {
            var document = Project(consumer, text);
            CodeAction? action = null;
            foreach (var diagnostic in await FixableAsync(document))
            {
                action ??= (await ActionsAsync(document, diagnostic)).FirstOrDefault(candidate => candidate.Title == title);
            }

            if (action is null)
            {
                return text;
            }

            text = await TextAfterAsync(document, action);
        }

        throw new InvalidOperationException("The fix finds no end.");
    }

    private async Task<string> FixAllAsync(Consumer consumer, string text, string title)
    {
        var document = Project(consumer, text);
        var provider = fix();
        var context = new FixAllContext(
            document,
            provider,
            FixAllScope.Document,
            title,
            provider.FixableDiagnosticIds,
            new Diagnostics(this),
            TestContext.Current.CancellationToken);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? text : await TextAfterAsync(document, action);
    }

    private async Task<ImmutableArray<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await fix().RegisterCodeFixesAsync(new CodeFixContext(
            document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.ToImmutable();
    }

    private static async Task<string> TextAfterAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n");
    }

    private async Task<ImmutableArray<Diagnostic>> FixableAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var rules = new CompilationWithAnalyzers(compilation, [.. Rules.All()], new AnalyzerOptions([]));
        var ids = fix().FixableDiagnosticIds;
        return
        [
            .. (await rules.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken))
                .Where(diagnostic => ids.Contains(diagnostic.Id))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private static Document Project(Consumer consumer, string text)
    {
        var compilation = consumer.Compile(text);
        var id = ProjectId.CreateNewId();
        var solution = Workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: new CSharpParseOptions(consumer.LanguageVersion),
            metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, SourceText.From(tree.ToString()));
        }

        return solution.GetProject(id)!.Documents.First();
    }

    private sealed class Diagnostics(FixAssert owner) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await owner.FixableAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
