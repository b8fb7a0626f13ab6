using System.Diagnostics;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>How long each stage takes for one document, in milliseconds of wall time.</summary>
/// <param name="Read">The part of <paramref name="Parse"/> that makes a tree of the text.</param>
/// <param name="Parse">Text to document.</param>
/// <param name="Bind">Document to model.</param>
/// <param name="Emit">Model to source.</param>
internal sealed record StageClock(double Read, double Parse, double Bind, double Emit)
{
    public double All => Parse + Bind + Emit;

    public static StageClock Measure(string path, string text)
    {
        var (read, _) = Time(() => SourceTreeReader.Read(path, text, ParseLimits.Default, new RepairLog(), CancellationToken.None, out _));
        var (parse, parsed) = Time(() => SpecParser.Parse(path, SourceText.From(text), CancellationToken.None));
        SpecDocument document = parsed.Document ?? throw new InvalidOperationException(parsed.Problems[0].Message);
        var (bind, bound) = Time(() => Binder.Bind(document, new ClientOptions(), CancellationToken.None));
        var (emit, _) = Time(() => SourcePart.Of(bound.Client, joinsServices: false, CancellationToken.None)
            .SelectMany(p => SourceEmitter.Emit(p, CancellationToken.None))
            .Sum(f => f.Text.Length));
        return new(read, parse, bind, emit);
    }

    private static (double Milliseconds, T Result) Time<T>(Func<T> work)
    {
        GC.Collect();
        long begin = Stopwatch.GetTimestamp();
        T result = work();
        return (Stopwatch.GetElapsedTime(begin).TotalMilliseconds, result);
    }
}
