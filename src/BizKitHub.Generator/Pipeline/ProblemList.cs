using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What is to be reported together.</summary>
internal sealed record ProblemList(EquatableArray<Problem> Problems)
{
    public static ProblemList None { get; } = new(EquatableArray<Problem>.Empty);

    public static ProblemList Of(IEnumerable<Problem> problems) => new(problems.ToEquatableArray());

    public void ReportTo(SourceProductionContext output)
    {
        foreach (Problem problem in Problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
