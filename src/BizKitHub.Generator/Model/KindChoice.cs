namespace BizKitHub.Generator.Model;

/// <summary>The JSON type of the value decides.</summary>
internal sealed record KindChoice(EquatableArray<KindArm> Arms) : UnionChoice;
