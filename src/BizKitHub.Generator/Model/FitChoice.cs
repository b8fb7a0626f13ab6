namespace BizKitHub.Generator.Model;

/// <summary>Nothing tells for sure: the cases are tried, and the first that can be read wins.</summary>
/// <param name="Cases">Their places among their siblings, in the order of trying.</param>
internal sealed record FitChoice(EquatableArray<int> Cases) : UnionChoice;
