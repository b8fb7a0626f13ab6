namespace BizKitHub.Generator.Analyzers;

/// <param name="Text">The value on the wire.</param>
/// <param name="Member">The C# name.</param>
internal sealed record ListedValue(string Text, string Member);
