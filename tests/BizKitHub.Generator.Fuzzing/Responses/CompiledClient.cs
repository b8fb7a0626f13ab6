using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Fuzzing.Documents;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>A client as its callers have it: generated, compiled and loaded.</summary>
internal sealed class CompiledClient
{
    private CompiledClient(ClientModel model, Assembly assembly)
    {
        Model = model;
        string space = model.Identity.FullName[..(model.Identity.FullName.LastIndexOf('.') + 1)];
        Types = [.. model.Types.Where(t => t.IsJson).Select(t => (t, assembly.GetType(space + t.Name.Text, throwOnError: true)!))];
        Client = assembly.GetType(model.Identity.FullName, throwOnError: true)!;
        Options = assembly.GetType(space + model.Identity.Options.Text, throwOnError: true)!;
        Exception = assembly.GetType(space + model.Identity.Exception.Text, throwOnError: true)!;
    }

    public ClientModel Model { get; }

    /// <summary>The types that are read from JSON.</summary>
    public IReadOnlyList<(TypeModel Model, Type Type)> Types { get; }

    public Type Client { get; }

    public Type Options { get; }

    public Type Exception { get; }

    public static CompiledClient Of(SeedDocument document)
    {
        ParseResult parsed = SpecParser.Parse(document.Name, SourceText.From(document.Text), CancellationToken.None);
        ClientModel model = Bind.Binder.Bind(parsed.Document!, ClientOptions.Default, CancellationToken.None).Client;
        var compilation = CSharpCompilation.Create(
            document.Name,
            SourcePart.Of(model, joinsServices: false, CancellationToken.None).SelectMany(p => SourceEmitter.Emit(p, CancellationToken.None)).Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.CSharp11), f.HintName)),
            Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        return new(model, new AssemblyLoadContext(document.Name).LoadFromStream(image));
    }
}
