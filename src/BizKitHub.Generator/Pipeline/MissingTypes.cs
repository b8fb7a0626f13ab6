using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// The types that the compiler asks for by their names and that a project for an older framework does not have: they are emitted once
/// for the whole project, as internal ones. What the project, or a reference, has is not emitted. Another generator's output
/// cannot be seen from here; a project that has one for this says so.
/// </summary>
internal static class MissingTypes
{
    private const string Option = "build_property.BizKitHubPolyfills";

    public static bool AreWanted(AnalyzerConfigOptionsProvider configuration) =>
        !configuration.GlobalOptions.TryGetValue(Option, out string? value) || !value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    public static EquatableArray<string> Of(ProjectFacts project, EquatableArray<string> ownTypes, bool areWanted) =>
        areWanted && project.IsSuitable ? project.MissingTypes.Except(ownTypes, StringComparer.Ordinal).ToEquatableArray() : [];

    public static IEnumerable<SourceFile> Emit(EquatableArray<string> names) =>
        names.Select(n => new SourceFile("Polyfills." + n + ".g.cs", RuntimeSources.CompilerTypes[n]));
}
