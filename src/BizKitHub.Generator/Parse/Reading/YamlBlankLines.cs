using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// YAML forbids that an empty line at the head of a block text is wider than the text's indentation. Editors write such
/// lines, and most readers take them; YamlDotNet does not. The surplus moves behind the block's indicator, where it says
/// nothing, so that every other character keeps its place.
/// </summary>
internal static class YamlBlankLines
{
    /// <summary>A comment ends at the next indicator, so that a line of many indicators is not read over and over.</summary>
    private static readonly Regex Head = new(
        @"(?<head>[|>][-+0-9]{0,2}[ ]*(?:\#[^\r\n|>]*)?)(?<blank>(?:\r?\n[ ]*)+)(?=\r?\n)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static string Narrow(string text) => Head.Replace(text, match =>
    {
        string blank = match.Groups["blank"].Value;
        string breaks = blank.Replace(" ", "");
        return match.Groups["head"].Value + new string(' ', blank.Length - breaks.Length) + breaks;
    });
}
