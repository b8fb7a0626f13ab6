using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>A body is read once, or a long one that asks for its variables at every call would be read that often.</summary>
public sealed class BodyVariablesTests
{
    [Fact]
    public void TwoUsesInOneBody_AreAnsweredByOneReading()
    {
        ILocalReferenceOperation[] uses = LocalUses("""
            var email = "jan@barasek.com";
            System.Console.WriteLine(email);
            System.Console.WriteLine(email);
            """);

        Assert.Equal(2, uses.Length);
        Assert.Same(BodyVariables.Around(uses[0]), BodyVariables.Around(uses[1]));
        Assert.Equal("jan@barasek.com", BodyVariables.Around(uses[0]).InitialValue(uses[0].Local)?.ConstantValue.Value);
    }

    private static ILocalReferenceOperation[] LocalUses(string statements)
    {
        var compilation = Consumer.OfBizKitHub.Compile(Snippet.BizKitHub(statements));
        var tree = compilation.SyntaxTrees[0];
        var body = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var root = compilation.GetSemanticModel(tree).GetOperation(body, TestContext.Current.CancellationToken)!;
        return [.. root.Descendants().OfType<ILocalReferenceOperation>()];
    }
}
