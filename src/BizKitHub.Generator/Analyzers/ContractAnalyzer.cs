using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A rule of a contract. What all of them have in common is here: they run side by side, leave generated code alone, and
/// begin each compilation with an empty memory of its symbols.
/// </summary>
internal abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => Register(start, new ContractSymbols()));
    }

    /// <summary>Says which operations of the compilation the rule looks at.</summary>
    protected abstract void Register(CompilationStartAnalysisContext start, ContractSymbols contract);
}
