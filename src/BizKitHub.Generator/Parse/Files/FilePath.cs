namespace BizKitHub.Generator.Parse.Files;

/// <summary>Works out which file a reference means, from text alone: the disk is never asked.</summary>
internal static class FilePath
{
    private const char Separator = '/';

    /// <summary>What stands before the ending to say what kind of file it is.</summary>
    private static readonly string[] Kinds = [".openapi", ".schema"];

    /// <summary>The path of a file as seen from the folder of another; null when the address is no relative path.</summary>
    /// <param name="from">The file with the reference.</param>
    /// <param name="address">The reference without its fragment.</param>
    public static string? Resolve(string from, string address)
    {
        if (!IsRelative(address))
        {
            return null;
        }

        string folder = from.Substring(0, from.LastIndexOfAny(['/', '\\']) + 1);
        return Normalize(folder + Uri.UnescapeDataString(address));
    }

    /// <summary>Whether an address may name a file beside the document, rather than one on a server.</summary>
    public static bool IsRelative(string address) =>
        address.Length > 0 && address[0] is not ('/' or '\\' or '#') && address.IndexOf(':') < 0 && address.IndexOf('?') < 0;

    /// <summary>The same path with slashes and without detours.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', Separator).Split(Separator))
        {
            string? last = parts.Count == 0 ? null : parts[parts.Count - 1];
            if (part == "." || (part.Length == 0 && last?.Length > 0) || (part == ".." && last?.Length == 0))
            {
                continue;
            }

            if (part == ".." && last is not (null or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
                continue;
            }

            parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>The name of the file, without its folders and its ending.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int dot = name.LastIndexOf('.');
        string stem = dot <= 0 ? name : name.Substring(0, dot);
        string? kind = Kinds.FirstOrDefault(k => stem.Length > k.Length && stem.EndsWith(k, StringComparison.OrdinalIgnoreCase));
        return kind is null ? stem : stem.Substring(0, stem.Length - kind.Length);
    }
}
