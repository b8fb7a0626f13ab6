using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// BKH108: a call of an operation stands alone where nobody waits for it, so that its failure is lost; or, where the answer
/// is a stream, it is never made. The compiler sees the first in asynchronous methods only, and the second nowhere.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DroppedCallAnalyzer : ContractAnalyzer
{
    private const string NotMade = "is not even sent: a stream is read by 'await foreach'";
    private const string NotAwaited = "is not waited for, and its failure is lost: await it, or return it";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.DroppedCall);

    protected override void Register(CompilationStartAnalysisContext start, ContractSymbols contract) =>
            start.RegisterOperationAction(operation => Check(operation, contract), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, ContractSymbols contract)
    {
        var expression = ((IExpressionStatementOperation)context.Operation).Operation;
        if (expression is IConditionalAccessOperation access)
        {
            expression = access.WhenNotNull;
        }

        if (expression is not IInvocationOperation { TargetMethod: var method } || !contract.IsOperation(method))
        {
            return;
        }

        var loss = method.ReturnType.Name switch
        {
            "IAsyncEnumerable" => NotMade,
            "Task" or "ValueTask" when !IsAsynchronous(context) => NotAwaited,
            _ => null,
        };
        if (loss is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.DroppedCall, expression.Syntax.GetLocation(), method.Name, loss));
        }
    }

    /// <summary>There the compiler warns of the same.</summary>
    private static bool IsAsynchronous(OperationAnalysisContext context)
    {
        for (var operation = context.Operation.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IAnonymousFunctionOperation function:
                    return function.Symbol.IsAsync;
                case ILocalFunctionOperation function:
                    return function.Symbol.IsAsync;
            }
        }

        return context.ContainingSymbol is IMethodSymbol { IsAsync: true };
    }
}
