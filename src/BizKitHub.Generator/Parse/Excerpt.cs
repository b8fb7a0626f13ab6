namespace BizKitHub.Generator.Parse;

/// <summary>Makes a piece of a document fit into a message: one line, and not a page of it.</summary>
internal static class Excerpt
{
    private const int Longest = 120;

    public static string Of(string text)
    {
        int length = text.Length <= Longest ? text.Length : Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0);
        string shown = length == text.Length ? text : text.Substring(0, length) + "…";
        return new string([.. shown.Select(c => char.IsControl(c) ? ' ' : c)]);
    }
}
