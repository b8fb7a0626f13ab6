namespace BizKitHub.Generator.Surface;

/// <summary>
/// A surface as a file says it. Empty lines and lines that begin with <c>#</c> say nothing; what cannot be understood is kept,
/// for a file that was merged badly must not pass for one that asks little.
/// </summary>
internal sealed class SurfaceFile
{
    private readonly Dictionary<string, SurfaceEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Text)> _unknown = [];

    private SurfaceFile()
    {
    }

    /// <summary>By what no two have in common.</summary>
    public IReadOnlyDictionary<string, SurfaceEntry> Entries => _entries;

    /// <summary>The lines that say nothing about a contract.</summary>
    public IReadOnlyList<(int Line, string Text)> Unknown => _unknown;

    public static SurfaceFile Read(string text)
    {
        var file = new SurfaceFile();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Entry(i, line) is not { } entry)
            {
                file._unknown.Add((i, line));
            }
            else if (!file._entries.ContainsKey(entry.Key))
            {
                file._entries.Add(entry.Key, entry);
            }
        }

        return file;
    }

    private static SurfaceEntry? Entry(int number, string line)
    {
        const string made = "new ";
        int end = line.StartsWith(made, StringComparison.Ordinal) ? made.Length : 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '.'))
        {
            end++;
        }

        string name = line.Substring(0, end);
        string rest = line.Substring(end);
        return name.Length == 0 ? null
            : After(rest, " = ") is { } value ? new ValueEntry(number, name, value)
            : After(rest, ": ") is { } type ? new MemberEntry(number, name, type)
            : After(rest, " throws ") is { } error ? new ErrorEntry(number, name, error)
            : After(rest, " (") is { } kind && kind.EndsWith(")", StringComparison.Ordinal) ? new DeclarationEntry(number, name, kind.Substring(0, kind.Length - 1))
            : After(rest, "(") is { } signature ? Method(number, name, signature)
            : null;
    }

    private static string? After(string text, string beginning) =>
        text.Length > beginning.Length && text.StartsWith(beginning, StringComparison.Ordinal) ? text.Substring(beginning.Length) : null;

    private static MethodEntry? Method(int number, string name, string signature)
    {
        const string arrow = " -> ";
        int close = signature.IndexOf(')');
        if (close < 0)
        {
            return null;
        }

        string result = signature.Substring(close + 1);
        string[] parameters = signature.Substring(0, close).Split([", "], StringSplitOptions.RemoveEmptyEntries);
        return result.Length == 0 || result.StartsWith(arrow, StringComparison.Ordinal)
            ? new(number, name, signature, [.. parameters.Select(Parameter)], result.Length == 0 ? "" : result.Substring(arrow.Length))
            : null;
    }

    private static SurfaceParameter Parameter(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        string name = colon < 0 ? text : text.Substring(0, colon);
        return new(name.TrimEnd('?'), colon < 0 ? "" : text.Substring(colon + 2), IsRequired: !name.EndsWith("?", StringComparison.Ordinal));
    }
}
