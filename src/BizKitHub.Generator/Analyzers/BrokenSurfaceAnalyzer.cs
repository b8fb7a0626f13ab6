using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH007: the contract is no longer what the project's surface file says, in a way that breaks callers. BKH008: it is more
/// than that file says. Both compare the file with what the generator emitted; without a file nothing is looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BrokenSurfaceAnalyzer : ContractAnalyzer
{
    /// <summary>An error list is read from the top, and whoever replaces a whole document knows.</summary>
    private const int MostChanges = 30;

    private const int MostNames = 3;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.BrokenSurface, Descriptors.UnrecordedSurface);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        if (start.Options.AdditionalFiles.Any(file => SurfaceName.IsOne(file.Path)))
        {
            start.RegisterAdditionalFileAction(Check);
        }
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!SurfaceName.IsOne(file.Path)
            || file.GetText(context.CancellationToken) is not { } accepted
            || SurfaceSource.Find(context.Compilation, file.Path, context.CancellationToken) is not { } current)
        {
            return;
        }

        var comparison = SurfaceComparison.Of(accepted.ToString(), current, context.CancellationToken);
        var breaking = comparison.Breaking;
        foreach (var change in breaking.Take(MostChanges))
        {
            Report(context, Descriptors.BrokenSurface, accepted, change.Line, change.Text);
        }

        if (breaking.Count > MostChanges)
        {
            Report(context, Descriptors.BrokenSurface, accepted, breaking[MostChanges].Line, $"and {breaking.Count - MostChanges} more changes from here on");
        }
        else if (breaking.Count == 0 && comparison.Unrecorded is { Count: > 0 } names)
        {
            var more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
            Report(context, Descriptors.UnrecordedSurface, accepted, line: 0, string.Join(", ", names.Take(MostNames)) + more);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, DiagnosticDescriptor rule, SourceText text, int line, string argument)
    {
        var span = text.Lines[Math.Min(line, text.Lines.Count - 1)].Span;
        context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), argument));
    }
}
