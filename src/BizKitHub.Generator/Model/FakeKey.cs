namespace BizKitHub.Generator.Model;

/// <param name="Option">The member of the options.</param>
/// <param name="Value">A value of the right form, which no server takes.</param>
internal sealed record FakeKey(Identifier Option, string Value);
