using System.Collections.Concurrent;
using BizKitHub.Generator.Corpus.Tests.Examples;
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
    private readonly CodecCalls? _calls;
    private readonly IReadOnlyList<(Example Example, string Method)> _examples = [];

    private DocumentRun(string file)
    {
        string path = VirtualPath(file);
        string text = File.ReadAllText(file);
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                [new ClientGenerator().AsSourceGenerator()],
                [new InMemoryText(path, text)],
                Consumer.ParseOptions,
                optionsProvider: null,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGeneratorsAndUpdateCompilation(Consumer.Project, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Exception = result.Exception;
        Problems = result.Diagnostics.IsDefault ? [] : [.. result.Diagnostics];
        HasSources = !result.GeneratedSources.IsDefaultOrEmpty;
        ReasonsAfterEdit = [.. Consumer.ReasonsAfterEdit(driver).Distinct()];

        var (client, examples) = ExampleReader.Read(path, text);
        if (client is not null)
        {
            _calls = new CodecCalls(client.Identity);
            _examples = [.. examples.Select(e => (e, _calls.MethodFor(e.Type)))];
        }

        _compiled = new(() => CompiledClient.Of(WithCalls((CSharpCompilation)output)));
    }

    /// <summary>What the generator threw; never expected.</summary>
    public Exception? Exception { get; }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    public bool HasSources { get; }

    /// <summary>Why each file is what it is after other code of the project was edited.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsAfterEdit { get; }

    /// <summary>With the calls that the examples need.</summary>
    public CompiledClient Compiled => _compiled.Value;

    public static DocumentRun Of(string file) =>
        Runs.GetOrAdd(PublishedSpecs.PathOf(file), path => new(() => new DocumentRun(path))).Value;

    /// <summary>How many examples there are, and those that do not come out as they went in.</summary>
    public (int Count, IReadOnlyList<ExampleFailure> Failures) RunExamples()
    {
        if (_calls is null || _examples.Count == 0)
        {
            return (0, []);
        }

        Assert.Equal([], Compiled.Complaints);
        return (_examples.Count, ExampleRun.Failures(Compiled.Assembly, _calls.FullTypeName, _examples));
    }

    private CSharpCompilation WithCalls(CSharpCompilation output) =>
        _calls is null ? output : output.AddSyntaxTrees(Consumer.Code(_calls.ToSource(), "CodecCalls.cs"));

    /// <summary>A name by which the generator knows a document; the files have names of their own.</summary>
    private static string VirtualPath(string file) =>
        $"/specs/{Path.GetFileNameWithoutExtension(file)}.openapi{Path.GetExtension(file)}";
}
