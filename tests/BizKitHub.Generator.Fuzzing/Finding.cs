using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Fuzzing;

/// <summary>A promise that an input broke.</summary>
/// <param name="Kind">What was broken, in one word; two findings of one kind and one place have one cause, most likely.</param>
/// <param name="Detail">What happened.</param>
internal sealed partial record Finding(string Kind, string Detail)
{
    /// <summary>What tells causes apart: the kind, and where it was noticed.</summary>
    public string Cause => Kind + ": " + Quoted().Replace(Place, "'…'");

    private string Place => Detail.Split('\n').FirstOrDefault(l => l.TrimStart().StartsWith("at BizKitHub.", StringComparison.Ordinal), Detail.Split('\n')[0]).Trim();

    /// <summary>Names and other texts of the document.</summary>
    [GeneratedRegex("'[^']*'|[0-9]+|\\S+\\.g\\.cs")]
    private static partial Regex Quoted();
}
