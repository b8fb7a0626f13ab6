namespace BizKitHub.Generator.Model;

/// <param name="WireName">The header.</param>
/// <param name="Text">Its text.</param>
internal sealed record FakeHeader(string WireName, string Text);
