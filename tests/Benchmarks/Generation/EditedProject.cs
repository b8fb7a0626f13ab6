using System.Diagnostics;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>A project that is open in an editor: its generator has run once, and runs again after edits.</summary>
internal sealed class EditedProject
{
    private readonly string _path;
    private readonly string _text;
    private readonly AdditionalText _document;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _opened;

    public EditedProject(string document, string text)
    {
        _path = Consumer.Name(document);
        _text = text;
        _document = new InMemoryText(_path, text);
        _compilation = Consumer.Compile(CSharpSyntaxTree.ParseText("class Code;", Consumer.Language));
        _opened = Consumer.Driver(_document).RunGenerators(_compilation);
    }

    public EditOutcome Track(Edit edit)
    {
        GeneratorDriver before = Consumer.Driver(_document, isTracked: true).RunGenerators(_compilation);
        GeneratorRunResult after = Consumer.Result(Apply(edit, before));
        Dictionary<string, object> known = Consumer.Result(before).GeneratedSources.ToDictionary(s => s.HintName, s => (object)s.SourceText);
        string[] written = [.. after.GeneratedSources.Where(s => known.GetValueOrDefault(s.HintName) != s.SourceText).Select(s => s.HintName)];
        int run = BizKitHub.Generator.Stages.All.Count(stage =>
            after.TrackedSteps[stage].SelectMany(s => s.Outputs).Any(o => o.Reason != IncrementalStepRunReason.Cached));
        return new(run, written.Length, written.Count(f => f.Contains(".Group.", StringComparison.Ordinal)), after.GeneratedSources.Length);
    }

    /// <summary>The milliseconds from the edit to its sources.</summary>
    public double Time(Edit edit)
    {
        GC.Collect();
        long begin = Stopwatch.GetTimestamp();
        _ = Apply(edit, _opened);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    /// <summary>The same for a generator that knows nothing yet.</summary>
    public double TimeAnew()
    {
        GC.Collect();
        long begin = Stopwatch.GetTimestamp();
        _ = Consumer.Driver(_document).RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private GeneratorDriver Apply(Edit edit, GeneratorDriver driver) => edit.ChangesCode
        ? driver.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;", Consumer.Language)))
        : driver.ReplaceAdditionalText(_document, new InMemoryText(_path, edit.Change(_text))).RunGenerators(_compilation);
}
