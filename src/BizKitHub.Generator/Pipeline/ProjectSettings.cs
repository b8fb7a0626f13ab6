using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What a project says of all its documents.</summary>
/// <param name="UsesBundledDocument">Whether the packaged contract may stand in for a document of its own.</param>
internal sealed record ProjectSettings(bool UsesBundledDocument)
{
    public static ProjectSettings Of(AnalyzerConfigOptionsProvider configuration) => new(
        !configuration.GlobalOptions.TryGetValue("build_property.BizKitHubUseBundledSpec", out string? value)
        || !value.Equals("false", StringComparison.OrdinalIgnoreCase));
}
