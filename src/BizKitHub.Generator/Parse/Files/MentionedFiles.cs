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
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (string ending in Endings)
        {
            cancellation.ThrowIfCancellationRequested();
            int at = text.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                cancellation.ThrowIfCancellationRequested();
                int end = at + ending.Length;
                found.UnionWith(Boundaries.Select(b => Address(text, at, end, b)).Where(FilePath.IsRelative));
                at = text.IndexOf(ending, end, StringComparison.OrdinalIgnoreCase);
            }
        }

        return found;
    }

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
