using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Corpus.Tests.Running;

/// <summary>The project that the clients are compiled in: the oldest framework that is promised, nullable and comments checked.</summary>
internal static class Consumer
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static CSharpCompilation Project { get; } = CSharpCompilation.Create(
        "Consumer",
        [Code("internal static class Before;")],
        Net80.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>Runs again with other code in the project, and says of each file why it is what it is.</summary>
    public static IEnumerable<IncrementalStepRunReason> ReasonsAfterEdit(GeneratorDriver driver)
    {
        CSharpCompilation edited = Project.ReplaceSyntaxTree(Project.SyntaxTrees[0], Code("internal static class After;"));
        return driver.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult().Results.Single()
            .TrackedOutputSteps.SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs)
            .Select(o => o.Reason);
    }

    public static SyntaxTree Code(string text, string path = "Consumer.cs") => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}
