using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>The operations of a method, for questions that are asked without a whole analysis. The code need not be complete.</summary>
internal static class MethodBody
{
    /// <summary>Of statements with a client, a text and a condition that are known at run time only.</summary>
    public static IOperation Of(string statements) => OfLast(Consumer.OfBizKitHub.Compile(Snippet.BizKitHub(statements)));

    /// <summary>Of the last method of a text.</summary>
    public static IOperation OfLast(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var body = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Last();
        return compilation.GetSemanticModel(tree).GetOperation(body, TestContext.Current.CancellationToken)!;
    }
}
