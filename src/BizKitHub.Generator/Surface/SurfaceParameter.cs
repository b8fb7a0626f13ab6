namespace BizKitHub.Generator.Surface;

/// <param name="Name">As the method calls it.</param>
/// <param name="Type">Of an optional one without its <c>?</c>.</param>
/// <param name="IsRequired">Whether a call must pass it.</param>
internal sealed record SurfaceParameter(string Name, string Type, bool IsRequired);
