using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What a project refers to. It is made anew when a reference changes, and only then.</summary>
internal sealed class ReferenceSet(ImmutableArray<MetadataReference> all)
{
    /// <summary>Bound each time it is asked for: kept, it would hold the metadata of all references for as long as the editor runs.</summary>
    public ReferencedTypes Types => new(all);
}
