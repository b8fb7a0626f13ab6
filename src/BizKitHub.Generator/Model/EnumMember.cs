namespace BizKitHub.Generator.Model;

/// <param name="Name">The static property.</param>
/// <param name="Text">The value of a string enum.</param>
/// <param name="Number">The value of a number enum.</param>
internal sealed record EnumMember(Identifier Name, string? Text, decimal? Number);
