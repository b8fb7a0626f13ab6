namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>One listed value. Exactly one of the two is set.</summary>
internal readonly record struct EnumValue(string? Text, decimal? Number);
