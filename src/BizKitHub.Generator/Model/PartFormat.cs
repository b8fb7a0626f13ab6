namespace BizKitHub.Generator.Model;

/// <param name="Kind">How the property becomes a part.</param>
/// <param name="ContentType">The part's media type; null for none in texts, and for the usual one elsewhere.</param>
internal sealed record PartFormat(PartKind Kind, string? ContentType);
