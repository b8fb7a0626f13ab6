namespace BizKitHub.Generator.Emit;

/// <summary>Lists that are too long for a line.</summary>
internal static class Wrapped
{
    private const int Width = 110;

    /// <summary>Items with commas between them, on as many lines as it takes.</summary>
    public static Code List(IEnumerable<Code> items) =>
        Code.Join(",\n    ", Lines(items).Select(line => Code.Join(", ", line)));

    private static IEnumerable<IReadOnlyList<Code>> Lines(IEnumerable<Code> items)
    {
        var line = new List<Code>();
        int column = 0;
        foreach (Code item in items)
        {
            if (line.Count > 0 && column + item.Text.Length > Width)
            {
                yield return line;
                line = [];
                column = 0;
            }

            line.Add(item);
            column += item.Text.Length + 2;
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
