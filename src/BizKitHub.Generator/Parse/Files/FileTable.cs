namespace BizKitHub.Generator.Parse.Files;

/// <summary>Files by path. A path in other upper and lower case counts as well, because some systems do not tell them apart.</summary>
internal sealed class FileTable<T>
    where T : class
{
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _similar = new(StringComparer.OrdinalIgnoreCase);

    public FileTable(IEnumerable<T> files, Func<T, string> path)
    {
        foreach ((string normal, T file) in files.Select(f => (Normal: FilePath.Normalize(path(f)), f)).OrderBy(f => f.Normal, StringComparer.Ordinal))
        {
            if (!_exact.ContainsKey(normal))
            {
                _exact.Add(normal, file);
            }

            if (!_similar.ContainsKey(normal))
            {
                _similar.Add(normal, file);
            }
        }
    }

    /// <param name="path">With slashes and without detours.</param>
    public T? Find(string path) =>
        _exact.TryGetValue(path, out T? file) || _similar.TryGetValue(path, out file) ? file : null;
}
