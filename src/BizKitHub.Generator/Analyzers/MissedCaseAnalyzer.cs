using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH107: a switch statement over a union of the contract passes over one of its cases in silence. A <c>default</c> says
/// that this is meant. Switch expressions are the compiler's own concern.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissedCaseAnalyzer : ContractAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MissedCase);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract) =>
            start.RegisterOperationAction(operation => Check(operation, contract), OperationKind.Switch);

    private static void Check(OperationAnalysisContext context, ContractSymbols contract)
    {
        var statement = (ISwitchOperation)context.Operation;
        if (statement.Value.Type is not INamedTypeSymbol { IsAbstract: true, TypeKind: TypeKind.Class } union || !contract.IsGenerated(union))
        {
            return;
        }

        var clauses = statement.Cases.SelectMany(section => section.Clauses).ToList();
        var missed = CasesOf(union).Where(unionCase => !clauses.Any(clause => Covers(clause, unionCase))).Select(unionCase => unionCase.Name).ToList();
        if (missed.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.MissedCase,
                statement.Value.Syntax.GetLocation(),
                union.Name,
                string.Join(", ", missed)));
        }
    }

    private static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol union) =>
        union.GetTypeMembers().Where(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, union));

    private static bool Covers(ICaseClauseOperation clause, INamedTypeSymbol unionCase) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        IPatternCaseClauseOperation { Guard: null } pattern => Covers(pattern.Pattern, unionCase),
        _ => false,
    };

    private static bool Covers(IPatternOperation pattern, INamedTypeSymbol unionCase) => pattern switch
    {
        _ when TakesAll(pattern) => true,
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
        IDeclarationPatternOperation { MatchedType: { } matched } => Holds(matched, unionCase),
        ITypePatternOperation { MatchedType: { } matched } => Holds(matched, unionCase),
        IRecursivePatternOperation recursive => Holds(recursive.MatchedType, unionCase)
            && recursive.DeconstructionSubpatterns.All(TakesAll)
            && recursive.PropertySubpatterns.All(property => TakesAll(property.Pattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Covers(either.LeftPattern, unionCase) || Covers(either.RightPattern, unionCase),
        _ => false,
    };

    private static bool TakesAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private static bool Holds(ITypeSymbol matched, INamedTypeSymbol unionCase) =>
        SymbolEqualityComparer.Default.Equals(matched, unionCase) || SymbolEqualityComparer.Default.Equals(matched, unionCase.BaseType);
}
