using Basic.Reference.Assemblies;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Benchmarks.Scale;

/// <summary>How long the stages take for one document, in milliseconds of processor time: what else the machine does is left out.</summary>
internal sealed record StageTimes(double Parse, double Bind, double Emit, double Generator)
{
    private const string Path = "/project/scale.openapi.json";

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Consumer", references: Net80.References.All, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static StageTimes Measure(string text)
    {
        var (parse, parsed) = Time(() => SpecParser.Parse(Path, SourceText.From(text), CancellationToken.None));
        SpecDocument document = parsed.Document ?? throw new InvalidOperationException(parsed.Problems[0].Message);
        var (bind, bound) = Time(() => Binder.Bind(document, new ClientOptions(), CancellationToken.None));
        var (emit, _) = Time(() => SourcePart.Of(bound.Client, joinsServices: false, CancellationToken.None).SelectMany(p => SourceEmitter.Emit(p, CancellationToken.None)).Sum(f => f.Text.Length));
        var (generator, _) = Time(() => Generate(text));
        return new(parse, bind, emit, generator);
    }

    public StageTimes Min(StageTimes other) => new(
        Math.Min(Parse, other.Parse), Math.Min(Bind, other.Bind), Math.Min(Emit, other.Emit), Math.Min(Generator, other.Generator));

    private static int Generate(string text)
    {
        GeneratorRunResult result = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], [new InMemoryText(Path, text)], new CSharpParseOptions(LanguageVersion.Latest))
            .RunGenerators(Project)
            .GetRunResult().Results.Single();
        return result.Exception is null ? result.GeneratedSources.Length : throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    private static (double Milliseconds, T Result) Time<T>(Func<T> work)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.UserTime;
        T result = work();
        return ((Environment.CpuUsage.UserTime - before).TotalMilliseconds, result);
    }
}
