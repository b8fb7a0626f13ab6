using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>BKH105: the key that the documentation shows as an example is used. It is well-formed, and the server refuses it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SampleKeyAnalyzer : ContractAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.SampleKey);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        var sinks = new ApiKeySinks(contract);
        start.RegisterOperationAction(operation => Check(operation, sinks), ContractValue.Kinds);
        SettingsKeys.Register(start, sinks, CheckSetting);
    }

    private static void Check(OperationAnalysisContext context, ApiKeySinks sinks)
    {
        if (ContractValue.From(context.Operation) is not { } use || sinks.RulesOf(use.Target) is not { } rules)
        {
            return;
        }

        foreach (var branch in ConstantText.Branches(use.Value))
        {
            if (branch.Text is { } key && rules.IsSample(key))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SampleKey, branch.Operation.Syntax.GetLocation()));
            }
        }
    }

    private static void CheckSetting(AdditionalFileAnalysisContext context, SettingsText key, ApiKeyRules rules)
    {
        if (rules.IsSample(key.Text))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.SampleKey, key.Location));
        }
    }
}
