namespace BizKitHub.Generator.Model;

/// <param name="Values">The values that lead here.</param>
/// <param name="Choice">What decides among the cases that have them.</param>
internal sealed record ConstantArm(EquatableArray<ConstantModel> Values, UnionChoice Choice);
