using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Runtime.Tests.Emitted;

/// <summary>The runtime's files as a consumer's project gets them: in another namespace, under C# 11.</summary>
internal static partial class EmittedSources
{
    public const string Namespace = "Acme.Payments";

    private static readonly CSharpParseOptions Options =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11).WithDocumentationMode(DocumentationMode.Diagnose).WithPreprocessorSymbols("NET");

    /// <summary>File name and text, as they are in the repository.</summary>
    public static IReadOnlyDictionary<string, string> Originals { get; } = Load();

    /// <summary>Compiles the runtime as a project with these references gets it, with more source beside it.</summary>
    public static CSharpCompilation Compile(IEnumerable<MetadataReference> framework, string more = "")
    {
        CSharpCompilation project = CSharpCompilation.Create(
            "Consumer",
            references: framework,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        bool hasServices = project.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder") is not null;
        return project.AddSyntaxTrees(Originals
            .Where(file => hasServices || !IsOfServices(file.Key))
            .Select(file => Emit(file.Value))
            .Append(more)
            .Select(text => CSharpSyntaxTree.ParseText(text, Options)));
    }

    private static bool IsOfServices(string file) => file.Contains(".Features.Services.", StringComparison.Ordinal) || file.Contains(".Features.Logging.", StringComparison.Ordinal);

    private static string Emit(string text) =>
        Prefixed().Replace(text.Replace("BizKitHub.Generator.Runtime", Namespace, StringComparison.Ordinal), "Payments$0");

    private static Dictionary<string, string> Load()
    {
        Assembly assembly = typeof(EmittedSources).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(name => name, name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        });
    }

    [GeneratedRegex(@"\b(ApiException|ApiRateLimit)\b")]
    private static partial Regex Prefixed();
}
