namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>A line and a column, counted from one.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public static TextPlace Nowhere => default;

    /// <summary>Where a piece of text begins that occurs exactly once.</summary>
    public static TextPlace Of(string piece, string text)
    {
        int start = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(start >= 0 && start == text.LastIndexOf(piece, StringComparison.Ordinal), $"'{piece}' does not occur exactly once.");
        string before = text[..start];
        return new(before.Count(c => c == '\n') + 1, start - before.LastIndexOf('\n'));
    }
}
