namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>What is wrong at a place of a JSON value.</summary>
/// <param name="Path">As in <c>$.items[0].name</c>.</param>
/// <param name="Text">Goes on after the path.</param>
internal sealed record Fault(string Path, string Text)
{
    public override string ToString() => $"{Path} {Text}";
}
