using BizKitHub.Generator.Diagnostics;

namespace BizKitHub.Generator.Surface;

/// <summary>A change of the contract that its callers feel.</summary>
/// <param name="Line">The line of the surface file that is no longer true, counted from zero.</param>
/// <param name="Text">What happened, as a clause without a full stop.</param>
internal sealed record SurfaceChange(int Line, string Text)
{
    public string Text { get; } = MessageLine.Of(Text);
}
