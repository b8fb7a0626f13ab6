namespace BizKitHub.Generator.Model;

/// <summary>A run of the path: literal text as it goes over the wire, or the place of a parameter.</summary>
/// <param name="Literal">The text; empty for a parameter.</param>
/// <param name="Parameter">The parameter's C# name; null for literal text.</param>
internal sealed record PathSegment(string Literal, Identifier? Parameter);
