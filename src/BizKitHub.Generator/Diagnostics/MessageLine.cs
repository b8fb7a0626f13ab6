using System.Globalization;

namespace BizKitHub.Generator.Diagnostics;

/// <summary>
/// Makes a message one line that reads as it is written. Messages repeat what documents say, and go to terminals, logs and
/// reviews: there, a line end would begin a message of the document's own, a bidirectional control would turn words around,
/// and a name of a page would hide the rest.
/// </summary>
internal static class MessageLine
{
    /// <summary>A sentence of ours with a few names in it stays well below.</summary>
    private const int Longest = 600;

    public static string Of(string message)
    {
        string shown = message.Length <= Longest ? message : message.Substring(0, Longest - 1) + "…";
        return shown.Any(c => c is < ' ' or > '~') ? new([.. shown.Select((c, i) => IsVisible(shown, i) ? c : ' ')]) : shown;
    }

    /// <summary>Whether a reader sees the sign at a place of a text; halves of signs are seen with their other half.</summary>
    public static bool IsVisible(string text, int index)
    {
        char c = text[index];
        return char.IsSurrogate(c)
            ? (char.IsHighSurrogate(c) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) : index > 0 && char.IsHighSurrogate(text[index - 1]))
            : CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
