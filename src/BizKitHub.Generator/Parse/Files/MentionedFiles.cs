namespace BizKitHub.Generator.Parse.Files;

/// <summary>
/// Finds the files that a text may refer to, without reading it as a document: everything that looks like a relative
/// address of a YAML or JSON file. It may find more than there are references, and no less, so that a client depends on
/// every file that it is made of.
/// </summary>
internal static class MentionedFiles
{
    /// <summary>An address that is longer names no file.</summary>
    private const int Longest = 1_000;

    /// <summary>Where an address begins: after a quotation mark, or after what separates plain words of YAML.</summary>
    private static readonly string[] Boundaries = ["\"'\r\n", "\"'\r\n \t{}[],#"];

    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    /// <param name="text">The whole text.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Addresses as a reference writes them.</returns>
    public static IReadOnlyCollection<string> In(string text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int at = text.IndexOf('.'); at >= 0; at = text.IndexOf('.', at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (EndingAt(text, at) is { } ending)
            {
                int dot = at;
                found.UnionWith(Boundaries.Select(b => Address(text, dot, dot + ending.Length, b)).Where(FilePath.IsRelative));
            }
        }

        return found;
    }

    /// <summary>The first letter is looked at first: a text has many dots, and few of them end the name of a file.</summary>
    private static string? EndingAt(string text, int dot) => dot + 1 < text.Length && text[dot + 1] is 'j' or 'J' or 'y' or 'Y'
        ? Endings.FirstOrDefault(e => string.Compare(text, dot, e, 0, e.Length, StringComparison.OrdinalIgnoreCase) == 0)
        : null;

    /// <summary>JSON may write a slash with a backslash before it.</summary>
    private static string Address(string text, int at, int end, string boundaries)
    {
        int start = at;
        while (start > 0 && at - start < Longest && boundaries.IndexOf(text[start - 1]) < 0)
        {
            start--;
        }

        return text.Substring(start, end - start).Replace("\\/", "/");
    }
}
