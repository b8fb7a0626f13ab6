using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH101: a key that is written in the source, or in a settings file, cannot be a key of this contract. The message says which rule it
/// breaks; neither the message nor the properties hold any part of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedApiKeyAnalyzer : ContractAnalyzer
{
    /// <summary>The property that lists the broken rules for code fixes.</summary>
    public const string RulesProperty = "Rules";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MalformedApiKey);

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
            var faults = branch.Text is null ? [] : rules.FaultsOf(branch.Text);
            if (faults.Count > 0)
            {
                context.ReportDiagnostic(Report(branch.Operation.Syntax.GetLocation(), faults));
            }
        }
    }

    private static void CheckSetting(AdditionalFileAnalysisContext context, SettingsText key, ApiKeyRules rules)
    {
        var faults = rules.FaultsOf(key.Text);
        if (faults.Count > 0)
        {
            context.ReportDiagnostic(Report(key.Location, faults));
        }
    }

    private static Diagnostic Report(Location place, IReadOnlyList<ApiKeyFault> faults) => Diagnostic.Create(
        Descriptors.MalformedApiKey,
        place,
        ImmutableDictionary.Create<string, string?>().Add(RulesProperty, string.Join(",", faults.Select(fault => fault.Rule))),
        MessageText.OneLine(string.Join("; ", faults.Select(fault => fault.Explanation))));
}
