using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>An additional file that is nowhere on a disk.</summary>
internal sealed class InMemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
