namespace BizKitHub.Generator.Model;

/// <summary>A run of a server's address: literal text, or the place of a variable.</summary>
/// <param name="Literal">The text; empty for a variable.</param>
/// <param name="Variable">Null for literal text.</param>
internal sealed record ServerPart(string Literal, ServerVariableModel? Variable);
