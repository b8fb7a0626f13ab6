namespace BizKitHub.Generator.Parse;

/// <summary>Makes a piece of a document fit into a message: one line, and not a page of it.</summary>
internal static class Excerpt
{
    private const int Longest = 120;

    public static string Of(string text)
    {
        string shown = text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
        return new string([.. shown.Select(c => char.IsControl(c) ? ' ' : c)]);
    }
}
