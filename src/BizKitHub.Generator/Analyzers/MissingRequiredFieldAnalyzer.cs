using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH102: something that the contract requires is not there, although the compiler is content. The compiler's
/// CS9035 sees members that no initialiser names, in every language version; this rule sees members and arguments
/// that are named but empty, and objects that are made without an initialiser: from JSON, or by reflection.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingRequiredFieldAnalyzer : ContractAnalyzer
{
    /// <summary>The property that lists the JSON names, or parameter names, separated by line feeds.</summary>
    public const string WireNamesProperty = "WireNames";

    /// <summary>The property that lists the C# names in the same order.</summary>
    public const string MemberNamesProperty = "MemberNames";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MissingRequiredField);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract)
    {
        start.RegisterOperationAction(operation => CheckValue(operation, contract), ContractValue.Kinds);
        start.RegisterOperationAction(operation => CheckCall(operation, contract), OperationKind.Invocation);
    }

    private static void CheckValue(OperationAnalysisContext context, ContractSymbols contract)
    {
        if (ContractValue.From(context.Operation) is not { } use || RequiredValue.From(use.Target, contract) is not { } required)
        {
            return;
        }

        foreach (var branch in ConstantText.Branches(RequiredValue.Written(use.Value)))
        {
            if (required.Emptiness(branch.Text) is { } emptiness)
            {
                Report(context, branch.Operation, required.Owner, emptiness, [required.Member]);
            }
        }
    }

    private static void CheckCall(OperationAnalysisContext context, ContractSymbols contract)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsActivation(call) && CalledWith.Type(call) is { } activated && contract.IsGenerated(activated))
        {
            Report(context, call, activated, contract.RequiredMembers(activated));
        }

        foreach (var literal in JsonLiteral.From(call, contract))
        {
            Report(context, literal.Place, literal.Type, literal.Lacks(contract));
        }
    }

    private static bool IsActivation(IInvocationOperation call) =>
        (call.TargetMethod.Name == nameof(Activator.CreateInstance)
            && ContractSymbols.IsNamed(call.TargetMethod.ContainingType, nameof(Activator), nameof(System)))
        || (call.TargetMethod.Name == "GetUninitializedObject"
            && ContractSymbols.IsNamed(call.TargetMethod.ContainingType, "RuntimeHelpers", "System.Runtime.CompilerServices"));

    private static void Report(
        OperationAnalysisContext context, IOperation place, INamedTypeSymbol type, IReadOnlyList<RequiredMember> missing)
    {
        if (missing.Count > 0)
        {
            Report(context, place, RequiredValue.ShortName(type), "missing", missing);
        }
    }

    private static void Report(
        OperationAnalysisContext context,
        IOperation place,
        string owner,
        string emptiness,
        IReadOnlyList<RequiredMember> missing)
    {
        var properties = ImmutableDictionary.Create<string, string?>()
            .Add(WireNamesProperty, string.Join("\n", missing.Select(member => member.WireName)))
            .Add(MemberNamesProperty, string.Join("\n", missing.Select(member => member.Name)));
        var names = string.Join(", ", missing.Select(member => $"'{member.WireName}'"));
        var verb = missing.Count == 1 ? "is" : "are";
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.MissingRequiredField,
            place.Syntax.GetLocation(),
            properties,
            MessageText.OneLine($"{names} {verb}"),
            owner,
            $"{verb} {emptiness}"));
    }
}
