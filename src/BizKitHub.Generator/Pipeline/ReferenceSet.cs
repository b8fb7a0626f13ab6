using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What a project refers to. It is made anew when a reference changes, and only then.</summary>
internal sealed class ReferenceSet(ImmutableArray<MetadataReference> all)
{
    public ReferencedTypes Types { get; } = new(all);
}
