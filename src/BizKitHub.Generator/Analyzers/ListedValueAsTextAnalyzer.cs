using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH106: a value that the contract lists is written as a text, although it has a name. The name survives a change of the
/// contract as a compiler's error, the text as a refused request.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ListedValueAsTextAnalyzer : ContractAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ListedValueAsText);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        var symbols = new ConstrainedSymbols(contract);
        start.RegisterOperationAction(operation => Check(operation, symbols), EnumConstant.Kinds);
    }

    private static void Check(OperationAnalysisContext context, ConstrainedSymbols symbols)
    {
        if (EnumConstant.From(context.Operation) is not { } made
            || made.Source.ConstantValue is not { HasValue: true, Value: { } value }
            || symbols.ValuesOf(made.Type)?.MemberOf(value) is not { } member)
        {
            return;
        }

        var place = made.IsExplicit ? context.Operation : made.Source;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ListedValueAsText,
            place.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(BrokenConstraintAnalyzer.MemberProperty, member),
            made.Type.Name + "." + member));
    }
}
