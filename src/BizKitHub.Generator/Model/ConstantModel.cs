namespace BizKitHub.Generator.Model;

/// <summary>A value that the contract fixes. Exactly one of them is set.</summary>
internal sealed record ConstantModel(bool? Boolean, string? Text, decimal? Number = null);
