using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>A project with documents: what the generator is given.</summary>
internal sealed record Project
{
    public const string DefaultPath = "/project/shop.openapi.yaml";

    /// <summary>What the tests themselves run on has the factory of clients and the log; the references that other tests use have not.</summary>
    public static readonly IReadOnlyList<MetadataReference> ReferencesWithServices = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => !Path.GetFileName(p).StartsWith("BizKitHub", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>The documents by path.</summary>
    public ImmutableSortedDictionary<string, string> Documents { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Metadata { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public string Code { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    public IEnumerable<MetadataReference> References { get; init; } = Net80.References.All;

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public static Project With(string document, string path = DefaultPath) =>
        new() { Documents = ImmutableSortedDictionary<string, string>.Empty.Add(path, document) };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Consumer.cs")],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error));

    public ImmutableArray<AdditionalText> Texts() =>
        [.. Documents.Select(d => new InMemoryText(d.Key, d.Value))];

    public Configuration Configure() => new(Properties, Metadata);
}
