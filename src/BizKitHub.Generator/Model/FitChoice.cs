namespace BizKitHub.Generator.Model;

/// <summary>
/// Nothing tells for sure: the cases are tried, and the first that can be read wins. Those that would leave nothing of the
/// value out go before the others.
/// </summary>
/// <param name="Arms">In the order of trying.</param>
internal sealed record FitChoice(EquatableArray<FitArm> Arms) : UnionChoice;
