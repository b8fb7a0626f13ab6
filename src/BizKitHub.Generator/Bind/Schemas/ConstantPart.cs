using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>The candidates that share some values of a property.</summary>
internal sealed record ConstantPart(EquatableArray<ConstantModel> Values, int[] Candidates);
