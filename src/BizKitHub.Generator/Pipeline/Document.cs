using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>An additional file that a client is made of.</summary>
/// <param name="File">The compiler's own handle; it is equal as long as the file does not change.</param>
/// <param name="Options">What the project says about the file.</param>
/// <param name="IsBundled">Whether it is the contract that comes with the package.</param>
internal sealed record Document(AdditionalText File, ClientOptions Options, bool IsBundled)
{
    /// <summary>What its own text refers to that may be another file.</summary>
    public EquatableArray<string> Mentions { get; init; }

    /// <summary>The other files that it is made of.</summary>
    public EquatableArray<ReferencedFile> References { get; init; }
}
