using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace BizKitHub.Generator.Corpus.Tests.Running;

/// <summary>A client as the compiler leaves it.</summary>
/// <param name="Complaints">Errors and warnings.</param>
/// <param name="Assembly">Empty when there are errors.</param>
internal sealed record CompiledClient(IReadOnlyList<string> Complaints, ReadOnlyMemory<byte> Assembly)
{
    public static CompiledClient Of(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(assembly, xmlDocumentationStream: Stream.Null, cancellationToken: TestContext.Current.CancellationToken);
        string[] complaints = [.. result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];
        return new(complaints, assembly.ToArray());
    }
}
