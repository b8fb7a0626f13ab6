using System.Globalization;
using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>
/// A warning or an error of a build, in the form that editors and build servers read. The file goes without its folder;
/// a message that has no file goes by the name of the tool, and is nowhere.
/// </summary>
internal sealed partial record BuildMessage(string File, TextPlace Place, string Severity, string Id, string Text)
{
    /// <summary>The messages of a build's output, each once: a project with several frameworks may repeat one.</summary>
    public static IReadOnlyList<BuildMessage> Read(string output) =>
        [.. Line().Matches(output).Select(m => Read(m.Groups)).Distinct()];

    private static BuildMessage Read(GroupCollection groups) => new(
        Path.GetFileName(groups["file"].Value.Trim()),
        groups["line"].Success ? new(Number(groups["line"]), Number(groups["column"])) : TextPlace.Nowhere,
        groups["severity"].Value,
        groups["id"].Value,
        groups["text"].Value);

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>[^\n]*?)(\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\))? ?: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>[^\n]*?)( \[[^\]\n]*\])?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
