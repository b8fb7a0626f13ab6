using System.Collections.Concurrent;
using BizKitHub.Generator.Parse.Tests.Support;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Corpus.Tests.Running;

/// <summary>
/// What the generator makes of one published document. It runs once for all tests, and so does the compiler; both only
/// when a test asks.
/// </summary>
internal sealed class DocumentRun
{
    private static readonly ConcurrentDictionary<string, Lazy<DocumentRun>> Runs = new(StringComparer.Ordinal);

    private readonly Lazy<CompiledClient> _compiled;

    private DocumentRun(string file)
    {
        CSharpCompilation project = Consumer.Project;
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                [new ClientGenerator().AsSourceGenerator()],
                [new InMemoryText(VirtualPath(file), File.ReadAllText(file))],
                Consumer.ParseOptions,
                optionsProvider: null,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Exception = result.Exception;
        Problems = result.Diagnostics.IsDefault ? [] : [.. result.Diagnostics];
        HasSources = !result.GeneratedSources.IsDefaultOrEmpty;
        ReasonsAfterEdit = [.. Consumer.ReasonsAfterEdit(driver).Distinct()];
        _compiled = new(() => CompiledClient.Of((CSharpCompilation)output));
    }

    /// <summary>What the generator threw; never expected.</summary>
    public Exception? Exception { get; }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    public bool HasSources { get; }

    /// <summary>Why each file is what it is after other code of the project was edited.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsAfterEdit { get; }

    public CompiledClient Compiled => _compiled.Value;

    public static DocumentRun Of(string file) =>
        Runs.GetOrAdd(PublishedSpecs.PathOf(file), path => new(() => new DocumentRun(path))).Value;

    /// <summary>A name by which the generator knows a document; the files have names of their own.</summary>
    private static string VirtualPath(string file) =>
        $"/specs/{Path.GetFileNameWithoutExtension(file)}.openapi{Path.GetExtension(file)}";
}
