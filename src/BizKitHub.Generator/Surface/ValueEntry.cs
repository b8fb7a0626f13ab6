namespace BizKitHub.Generator.Surface;

/// <summary>A listed value. <c>Locale.Cs = "cs"</c></summary>
internal sealed record ValueEntry(int Line, string Name, string Detail) : SurfaceEntry(Line, Name, Detail);
