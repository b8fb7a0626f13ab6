using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Surface;

/// <summary>Whose surface the project wants to know: that of the documents it has a surface file for, or of all, when it is about to write such files.</summary>
/// <param name="Names">The names of the surface files, whatever is in them.</param>
/// <param name="IsAll">Whether every document is meant.</param>
internal sealed record SurfaceRequests(EquatableArray<string> Names, bool IsAll)
{
    private const string Property = "build_property.BizKitHubEmitSurface";

    public static bool AreAllWanted(AnalyzerConfigOptionsProvider configuration) =>
        configuration.GlobalOptions.TryGetValue(Property, out string? value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    public bool Have(string name) => IsAll || Names.Any(n => SurfaceName.AreEqual(name, n));
}
