using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Code that has nothing to do with a contract costs a look, and no memory.</summary>
public sealed class CostTests
{
    [Fact]
    public void OperationThatIsNoCandidate_AllocatesNothing()
    {
        var operations = Operations(Snippet.BizKitHub("""
            var list = new List<string> { "a", text };
            list.Add("b");
            list.Capacity = 4;
            decimal sum = number;
            sum += 2;
            Console.WriteLine(string.Concat(text, "x", maybe));
            var point = new DateTime(2024);
            text = point.ToString("O");
            _ = new Uri(text);
            """));
        var contract = new ContractSymbols();
        var symbols = new ConstrainedSymbols(contract);
        var keys = new ApiKeySinks(contract);
        Look(operations, symbols, keys, contract);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var candidates = Look(operations, symbols, keys, contract);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(operations.Length > 10);
        Assert.Equal(0, candidates);
        Assert.Equal(0, allocated);
    }

    private static int Look(IOperation[] operations, ConstrainedSymbols symbols, ApiKeySinks keys, ContractSymbols contract)
    {
        var candidates = 0;
        foreach (var operation in operations)
        {
            if (ContractValue.From(operation) is { } use)
            {
                candidates += keys.RulesOf(use.Target) is null && symbols.ConstraintsOf(use.Target) is null && !symbols.IsOfContract(use.Target) ? 0 : 1;
                candidates += RequiredValue.From(use.Target, contract) is null ? 0 : 1;
            }

            if (EnumConstant.From(operation) is { } made)
            {
                candidates += symbols.ValuesOf(made.Type) is null ? 0 : 1;
            }
        }

        return candidates;
    }

    private static IOperation[] Operations(string text)
    {
        var compilation = Consumer.OfBizKitHub.Compile(text);
        var tree = compilation.SyntaxTrees[0];
        var body = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var root = compilation.GetSemanticModel(tree).GetOperation(body, TestContext.Current.CancellationToken)!;
        return [.. root.Descendants().Where(operation => ContractValue.Kinds.Contains(operation.Kind) || EnumConstant.Kinds.Contains(operation.Kind))];
    }
}
