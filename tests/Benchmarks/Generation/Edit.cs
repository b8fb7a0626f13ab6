namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>A change that somebody makes in an editor.</summary>
/// <param name="Name">As the rows call it.</param>
/// <param name="Change">What becomes of the document's text.</param>
internal sealed record Edit(string Name, Func<string, string> Change)
{
    /// <summary>Whether a C# file changes, and the document does not.</summary>
    public bool ChangesCode { get; init; }
}
