using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// The types that the references of a project bring. The project's own code is not asked, and so an edit of it changes
/// nothing here; only other references do.
/// </summary>
internal sealed class ReferencedTypes(ImmutableArray<MetadataReference> references)
{
    /// <summary>A project without code: binding references once more is cheap, since their metadata is shared.</summary>
    private readonly Compilation _compilation = CSharpCompilation.Create("References", references: references);

    /// <param name="metadataName">With its namespace.</param>
    public bool HasPublic(string metadataName) =>
        _compilation.GetTypeByMetadataName(metadataName) is { DeclaredAccessibility: Accessibility.Public };
}
