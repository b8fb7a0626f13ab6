namespace BizKitHub.Generator.Model;

/// <summary>Nothing is left to ask: it is this case.</summary>
/// <param name="Index">The place of the case among its siblings.</param>
internal sealed record CaseChoice(int Index) : UnionChoice;
