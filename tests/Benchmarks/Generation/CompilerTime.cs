using System.Diagnostics;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>How long the C# compiler needs for what was generated, from text to assembly.</summary>
internal static class CompilerTime
{
    /// <param name="name">Of the document.</param>
    /// <param name="ours">The file of our client: the files of all its parts, one behind the other.</param>
    /// <param name="theirs">The file of NSwag's.</param>
    /// <param name="depth">How often.</param>
    public static Measurement Measure(string name, string ours, string theirs, Depth depth)
    {
        string row = $"compile what is generated of {name}";
        string[] our = File.ReadAllText(ours).Split(GenerateCommand.Separator);
        string[] their = [File.ReadAllText(theirs)];
        if (Compile(our, out _) is { } defect)
        {
            throw new InvalidOperationException("Our client does not compile: " + defect);
        }

        if (Compile(their, out _) is not null)
        {
            return Measurement.Skip(row, NSwag.Name, "what NSwag writes does not compile");
        }

        var (our1, their1) = Pairs.Median(depth == Depth.Quick ? 3 : 9, () => Time(our), () => Time(their));
        return new(row, NSwag.Name, our1, their1, "ms");
    }

    private static double Time(string[] sources)
    {
        _ = Compile(sources, out double milliseconds);
        return milliseconds;
    }

    /// <returns>The first error; null where there is none.</returns>
    private static Diagnostic? Compile(string[] sources, out double milliseconds)
    {
        GC.Collect();
        long begin = Stopwatch.GetTimestamp();
        using var assembly = new MemoryStream();
        SyntaxTree[] trees = [.. sources.AsParallel().AsOrdered().Select(s => CSharpSyntaxTree.ParseText(s, Consumer.Language))];
        Diagnostic? defect = Consumer.Compile(trees).Emit(assembly).Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return defect;
    }
}
