using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH103: a constant breaks what the contract says of the place that it goes into: its form, its length, its range, its
/// number of items, or the list of its values. The message names the rule and does not repeat the constant.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BrokenConstraintAnalyzer : ContractAnalyzer
{
    /// <summary>The property that names the enum's member that was probably meant.</summary>
    public const string MemberProperty = "Member";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.BrokenConstraint);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        var symbols = new ConstrainedSymbols(contract);
        start.RegisterOperationAction(operation => CheckValue(operation, symbols), ContractValue.Kinds);
        start.RegisterOperationAction(operation => CheckEnum(operation, symbols), EnumConstant.Kinds);
    }

    private static void CheckValue(OperationAnalysisContext context, ConstrainedSymbols symbols)
    {
        if (ContractValue.From(context.Operation) is not { } use)
        {
            return;
        }

        if (symbols.ConstraintsOf(use.Target) is { } constraints)
        {
            CheckConstraints(context, symbols, use, constraints);
        }
        else if (symbols.IsOfContract(use.Target) && OptionalValue.Bare(use.Value) is var made && TypedText.BrokenBy(made) is { } rule)
        {
            Report(context, made, use.Target, [rule]);
        }
    }

    private static void CheckConstraints(OperationAnalysisContext context, ConstrainedSymbols symbols, ContractValue use, DeclaredConstraints constraints)
    {
        foreach (var branch in ConstantBranches.Of(use.Value))
        {
            if (branch.Value is { } value && !symbols.IsLeftEmpty(use.Target, branch.Text ?? "."))
            {
                Report(context, branch.Operation, use.Target, [.. constraints.BrokenBy(value)]);
            }
        }

        var list = OptionalValue.Bare(use.Value);
        if (ItemCount.Of(list) is { } count)
        {
            Report(context, list, use.Target, [.. constraints.BrokenByItems(count)]);
        }
    }

    private static void CheckEnum(OperationAnalysisContext context, ConstrainedSymbols symbols)
    {
        if (EnumConstant.From(context.Operation) is not { } made || symbols.ValuesOf(made.Type) is not { } values)
        {
            return;
        }

        foreach (var branch in ConstantBranches.Of(made.Source))
        {
            if (branch.Value is not { } value || values.MemberOf(value) is not null || IsLeftEmpty(context.Operation, branch, symbols))
            {
                continue;
            }

            // The constructor is there for values that the contract does not know; only a slip is not meant.
            var nearest = branch.Text is { Length: > 0 } text ? values.Nearest(text) : null;
            if (nearest is not null || !made.IsExplicit)
            {
                Report(context, branch.Operation, made.Type, nearest);
            }
        }
    }

    private static bool IsLeftEmpty(IOperation operation, ConstantBranch branch, ConstrainedSymbols symbols) =>
        string.IsNullOrWhiteSpace(branch.Text ?? ".")
        && ContractValue.Around(operation) is { } use
        && symbols.IsLeftEmpty(use.Target, branch.Text);

    private static void Report(OperationAnalysisContext context, IOperation place, INamedTypeSymbol type, ListedValue? nearest)
    {
        var suggestion = nearest is null ? "" : $"; did you mean '{nearest.Text}', which is {type.Name}.{nearest.Member}?";
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.BrokenConstraint,
            place.Syntax.GetLocation(),
            nearest is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(MemberProperty, nearest.Member),
            MessageText.OneLine($"The contract lists no such value of {type.Name}{suggestion}")));
    }

    private static void Report(OperationAnalysisContext context, IOperation place, ISymbol target, IReadOnlyList<string> rules)
    {
        if (rules.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.BrokenConstraint,
                place.Syntax.GetLocation(),
                MessageText.OneLine($"{RequiredValue.PlaceOf(target)} {string.Join(" and ", rules)}")));
        }
    }
}
