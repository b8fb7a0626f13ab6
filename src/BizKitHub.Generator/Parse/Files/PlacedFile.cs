using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Files;

/// <summary>
/// A file among those that one document consists of. Their texts count as one, each beginning where the one before has
/// ended, so that a place in any of them is a single number.
/// </summary>
/// <param name="Path">As the compiler gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Start">Where it begins among all.</param>
internal sealed record PlacedFile(string Path, SourceText Text, int Start)
{
    /// <summary>Where the next file may begin: a place behind the last character still belongs to this one.</summary>
    public int End => Start + Text.Length + 1;
}
