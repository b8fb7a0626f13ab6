using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>
/// One run of the generator, and what came of it. Whatever a test is about, the run is repeated with an unchanged project
/// and must then be answered from the cache.
/// </summary>
internal sealed class Generation
{
    private readonly GeneratorDriver _driver;
    private readonly Project _project;
    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly Lazy<Compilation> _output;

    private Generation(Project project, ImmutableArray<AdditionalText> texts, GeneratorDriver driver)
    {
        _project = project;
        _texts = texts;
        _driver = driver;
        Result = driver.GetRunResult().Results.Single();
        _output = new(() => project.Compile().AddSyntaxTrees(
            Result.GeneratedSources.Select(s => ParsedSource.Of(s.HintName, s.SourceText.ToString(), project.ParseOptions))));
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>What the generator reported, in the form "id (line,column): message", counted from one.</summary>
    public IEnumerable<string> Problems => Result.Diagnostics.Select(Describe);

    public Compilation Output => _output.Value;

    public static Generation Of(string document) => Of(Project.With(document));

    public static Generation Of(Project project)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        ImmutableArray<AdditionalText> texts = project.Texts();
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], texts, project.ParseOptions, project.Configure(), options)
            .RunGenerators(project.Compile());
        var generation = new Generation(project, texts, driver);
        Assert.Null(generation.Result.Exception);
        generation.Again(code => code).AssertAllCached();
        return generation;
    }

    /// <summary>Runs again in the same project with other code, as after an edit of a C# file.</summary>
    public Generation Again(Func<string, string> edit) => After(p => p with { Code = edit(p.Code) });

    /// <summary>Runs again in the same project with another text of its document, as after saving it.</summary>
    public Generation AfterEdit(string document, string path = Project.DefaultPath) =>
        After(p => p with { Documents = p.Documents.SetItem(path, document) });

    /// <summary>Runs again after any change of the project. What did not change is given to the generator as the same object, as an editor does.</summary>
    public Generation After(Func<Project, Project> change)
    {
        Project edited = change(_project);
        ImmutableArray<AdditionalText> texts = [.. edited.Documents.Select(d => Known(d.Key, d.Value) ?? new InMemoryText(d.Key, d.Value))];
        GeneratorDriver driver = _driver.ReplaceAdditionalTexts(texts);
        if (edited.Properties != _project.Properties || edited.Metadata != _project.Metadata)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.Configure());
        }

        return new(edited, texts, driver.RunGenerators(edited.Compile()));
    }

    /// <summary>The files that were written again since another run, or for the first time.</summary>
    public IEnumerable<string> RewrittenSince(Generation before)
    {
        Dictionary<string, SourceText> known = before.Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText);
        return Result.GeneratedSources.Where(s => known.GetValueOrDefault(s.HintName) != s.SourceText).Select(s => s.HintName);
    }

    private AdditionalText? Known(string path, string text) =>
        _project.Documents.GetValueOrDefault(path) == text ? _texts.Single(t => t.Path == path) : null;

    /// <summary>Why each output of a step is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string stage) =>
        Result.TrackedSteps.TryGetValue(stage, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(s => s.Outputs).Select(o => o.Reason)
            : [];

    /// <summary>The files that had to be written again.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    public void AssertAllCached() => Assert.All(
        OutputReasons(),
        reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    /// <summary>The output compiles without an error or a warning, also where the compiler does not take it for generated code.</summary>
    /// <param name="withRuntime">Whether to look into the code that all clients share, too: once is enough, and it takes long.</param>
    public Generation AssertCompiles(bool withRuntime = false)
    {
        CSharpCompilation output = Unmarked();
        string[] complaints = [.. output.SyntaxTrees
            .Where(t => withRuntime || !ParsedSource.IsOfRuntime(t.FilePath))
            .SelectMany(t => output.GetSemanticModel(t).GetDiagnostics())
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => d.ToString())];
        Assert.True(complaints.Length == 0, string.Join("\n", complaints.Take(10)));
        return this;
    }

    /// <summary>The source of one type, by its name, as it was emitted.</summary>
    public string Type(string name) => Declarations<BaseTypeDeclarationSyntax>()
        .Where(t => t.Identifier.ValueText == name)
        .Select(Text)
        .Single();

    /// <summary>The source of one member of a type, by its name.</summary>
    public string Member(string type, string name) => Declarations<MemberDeclarationSyntax>()
        .Where(m => m.Parent is TypeDeclarationSyntax owner && owner.Identifier.ValueText == type && NameOf(m) == name)
        .Select(Text)
        .Single();

    /// <summary>Every public type of the client itself, in order, without the runtime that all clients share.</summary>
    public IEnumerable<string> TypeNames => Trees
        .SelectMany(t => t.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Where(t => t.Modifiers.Any(SyntaxKind.PublicKeyword) && t.Parent is BaseNamespaceDeclarationSyntax)
        .Select(t => t.Identifier.ValueText);

    private IEnumerable<SyntaxTree> Trees => Output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
        && !ParsedSource.IsOfRuntime(t.FilePath));

    private IEnumerable<T> Declarations<T>()
        where T : MemberDeclarationSyntax => Trees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<T>());

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    /// <summary>A declaration with its comment, moved to the left margin and without the attribute that all have.</summary>
    private static string Text(SyntaxNode node)
    {
        string[] lines = node.ToFullString().Trim('\n', ' ').Split('\n');
        int indent = lines.Skip(1).Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines
            .Select((l, i) => i == 0 || l.Length < indent ? l : l[indent..])
            .Where(l => !l.Contains("GeneratedCode(", StringComparison.Ordinal))
            .Select(l => l.Replace("global::", "", StringComparison.Ordinal)));
    }

    private CSharpCompilation Unmarked() => _project.Compile().AddSyntaxTrees(Result.GeneratedSources.Select(s =>
        ParsedSource.Of(
            s.HintName + ".cs",
            s.SourceText.ToString().Replace("// <auto-generated/>\n", "", StringComparison.Ordinal),
            _project.ParseOptions)));

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} ({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.GetMessage(formatProvider: null)}";
    }
}
