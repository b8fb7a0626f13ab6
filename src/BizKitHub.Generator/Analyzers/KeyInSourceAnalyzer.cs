using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH104: a key that works in production, or everywhere, is written in the source, where whoever reads the repository
/// reads it. The message says what kind of key it is and nothing of the key itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KeyInSourceAnalyzer : ContractAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.KeyInSource);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        var sinks = new ApiKeySinks(contract);
        start.RegisterOperationAction(operation => Check(operation, sinks), ContractValue.Kinds);
    }

    private static void Check(OperationAnalysisContext context, ApiKeySinks sinks)
    {
        if (ContractValue.From(context.Operation) is not { } use || sinks.RulesOf(use.Target) is not { } rules)
        {
            return;
        }

        foreach (var branch in ConstantText.Branches(use.Value))
        {
            if (branch.Text is { } key && !rules.IsSample(key) && rules.EnvironmentOf(key) is { } environment)
            {
                var kind = environment == KeyEnvironment.Root ? "root" : "production";
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.KeyInSource, branch.Operation.Syntax.GetLocation(), kind));
            }
        }
    }
}
