namespace BizKitHub.Generator.Model;

/// <param name="Kinds">The JSON types that lead here.</param>
/// <param name="Choice">What decides among the cases of these types.</param>
internal sealed record KindArm(JsonKinds Kinds, UnionChoice Choice);
