using Basic.Reference.Assemblies;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>A project that has a document and no code.</summary>
internal static class Consumer
{
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Compile(params SyntaxTree[] trees) => CSharpCompilation.Create(
        "Consumer",
        trees,
        Net80.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(AdditionalText document, bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        [document],
        Language,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));

    /// <summary>What the file must be called to be taken for a document.</summary>
    public static string Name(string path) => "/project/" + Path.GetFileNameWithoutExtension(path) + ".openapi" + Path.GetExtension(path);

    public static GeneratorRunResult Generate(string path, string text) =>
        Result(Driver(new InMemoryText(Name(path), text)).RunGenerators(Compile()));

    /// <exception cref="InvalidOperationException">The generator failed.</exception>
    public static GeneratorRunResult Result(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.Exception is null ? result : throw new InvalidOperationException("The generator failed.", result.Exception);
    }
}
