namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>An example that does not come out as it went in.</summary>
/// <param name="Place">Where the document has it.</param>
/// <param name="Reason">What the client does with it.</param>
/// <param name="Excuse">What is wrong with the example; null where the client is.</param>
internal sealed record ExampleFailure(string Place, string Reason, Fault? Excuse)
{
    public override string ToString() => Excuse is null ? $"{Place}: LOST BY THE CLIENT, {Reason}" : $"{Place}: {Excuse} ({Reason})";
}
