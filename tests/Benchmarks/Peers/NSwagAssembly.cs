using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Benchmarks.Peers;

/// <summary>NSwag's client for a document, compiled with optimisations and loaded, so that its code can be measured beside ours.</summary>
internal static class NSwagAssembly
{
    private static readonly Dictionary<string, Assembly> Loaded = [];

    /// <summary>Several suites measure the client of one document; it is made once.</summary>
    /// <exception cref="InvalidOperationException">The command is missing, or what it wrote does not compile.</exception>
    public static Assembly Load(string document) =>
        Loaded.TryGetValue(document, out Assembly? loaded) ? loaded : Loaded[document] = Make(document);

    private static Assembly Make(string document)
    {
        string output = Path.GetTempFileName();
        try
        {
            _ = NSwag.Generate(document, output);
            return Compile(File.ReadAllText(output));
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static Assembly Compile(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "NSwagClient",
            [CSharpSyntaxTree.ParseText(source)],
            PlatformAssemblies(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        if (compilation.Emit(image) is { Success: false } failed)
        {
            throw new InvalidOperationException("NSwag's client does not compile: " + failed.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error));
        }

        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static IEnumerable<MetadataReference> PlatformAssemblies() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "mscorlib.dll" or "netstandard.dll")
            .Select(p => MetadataReference.CreateFromFile(p));
}
