using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// YAML forbids that an empty line at the head of a block text is wider than the text's indentation. Editors write such
/// lines, and most readers take them; YamlDotNet does not. The surplus moves behind the block's indicator, where it says
/// nothing, so that every other character keeps its place.
/// </summary>
internal static class YamlBlankLines
{
    private static readonly Regex Head = new(
        @"(?<head>[|>][-+0-9]{0,2}[ ]*(?:\#[^\r\n]*)?)(?<blank>(?:\r?\n[ ]*)+)(?=\r?\n)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether YamlDotNet stopped because of such a line.</summary>
    public static bool IsCause(string message) =>
        message.IndexOf("spaces in lines above", StringComparison.Ordinal) >= 0 || message.IndexOf("extra spaces in first line", StringComparison.Ordinal) >= 0;

    public static string Narrow(string text) => Head.Replace(text, match =>
    {
        string blank = match.Groups["blank"].Value;
        string breaks = blank.Replace(" ", "");
        return match.Groups["head"].Value + new string(' ', blank.Length - breaks.Length) + breaks;
    });
}
