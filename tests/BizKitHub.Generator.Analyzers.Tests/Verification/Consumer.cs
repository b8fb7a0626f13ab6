using System.Collections.Concurrent;
using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using BizKitHub.Generator.Analyzers.Tests.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>A project that uses a generated client, and its compiler with the rules in it.</summary>
internal sealed record Consumer
{
    private static readonly ConcurrentDictionary<(ContractSource, ImmutableArray<PortableExecutableReference>, bool), MetadataReference> References = new();

    public static Consumer OfBizKitHub { get; } = new() { Contract = ContractSource.BizKitHub };

    public static Consumer OfParcels { get; } = new() { Contract = ContractSource.Parcels };

    public required ContractSource Contract { get; init; }

    public ContractPlace Place { get; init; } = ContractPlace.Assembly;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp13;

    public ImmutableArray<PortableExecutableReference> Framework { get; init; } = Net80.References.All;

    public ImmutableArray<MetadataReference> MoreReferences { get; init; } = [];

    /// <summary>What the project gives to the compiler besides code, by path.</summary>
    public ImmutableArray<AdditionalText> AdditionalFiles { get; init; } = [];

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public CSharpCompilation Compile(string text)
    {
        ImmutableArray<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion), "Program.cs")];
        return CSharpCompilation.Create(
            "Consumer",
            Place == ContractPlace.Source ? trees.Add(ContractTree(LanguageVersion)) : trees,
            Place == ContractPlace.Source ? [.. Framework, .. MoreReferences] : [.. Framework, .. MoreReferences, ContractReference()],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable,
                specificDiagnosticOptions: Severities));
    }

    /// <summary>What the rules say, in the order of the text. A rule that throws fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string text, params DiagnosticAnalyzer[] rules)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(AdditionalFiles),
            (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(Compile(text), [.. rules], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(exceptions);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private MetadataReference ContractReference() => References.GetOrAdd(
        (Contract, Framework, Place == ContractPlace.Project),
        key => key.Item3 ? CompileContract().ToMetadataReference() : Emit(CompileContract()));

    private CSharpCompilation CompileContract() => CSharpCompilation.Create(
        Contract.Name,
        [ContractTree(LanguageVersion.CSharp11)],
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private SyntaxTree ContractTree(LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(Contract.Text, new CSharpParseOptions(version), $"{Contract.Name}.g.cs");

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
