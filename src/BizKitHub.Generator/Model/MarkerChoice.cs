namespace BizKitHub.Generator.Model;

/// <summary>The presence of properties decides; the first that is there wins.</summary>
/// <param name="Arms">In the order in which they are asked for.</param>
/// <param name="Otherwise">Where it leads when none is there; null when that fits no case.</param>
internal sealed record MarkerChoice(EquatableArray<MarkerArm> Arms, UnionChoice? Otherwise) : UnionChoice;
