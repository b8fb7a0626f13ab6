using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>References that declare some types, and nothing else.</summary>
internal static class DeclaredTypes
{
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary);

    /// <param name="metadataNames">Each with its namespace, and with its number of type parameters after a backtick.</param>
    public static CompilationReference Named(params IEnumerable<string> metadataNames) => Compile(string.Join('\n', metadataNames.Select(Declaration))).ToMetadataReference();

    public static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Library",
        [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
        Basic.Reference.Assemblies.NetStandard20.References.All,
        Library);

    private static string Declaration(string metadataName)
    {
        int dot = metadataName.LastIndexOf('.');
        string name = metadataName[(dot + 1)..].Replace("`1", "<T>", StringComparison.Ordinal);
        return dot < 0 ? $"public class {name} {{ }}" : $"namespace {metadataName[..dot]} {{ public class {name} {{ }} }}";
    }
}
