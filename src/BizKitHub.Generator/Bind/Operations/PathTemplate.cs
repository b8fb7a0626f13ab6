namespace BizKitHub.Generator.Bind.Operations;

/// <summary>A path cut at its placeholders. A brace without its partner is text.</summary>
internal static class PathTemplate
{
    /// <summary>The runs of a path in order; a placeholder is its name without the braces.</summary>
    public static IEnumerable<(string Text, bool IsPlaceholder)> Runs(string path)
    {
        int start = 0;
        while (start < path.Length)
        {
            int open = path.IndexOf('{', start);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return (path.Substring(start), false);
                yield break;
            }

            if (open > start)
            {
                yield return (path.Substring(start, open - start), false);
            }

            yield return (path.Substring(open + 1, close - open - 1), true);
            start = close + 1;
        }
    }

    /// <summary>The names of the placeholders, each once.</summary>
    public static IEnumerable<string> Names(string path) =>
        Runs(path).Where(r => r.IsPlaceholder).Select(r => r.Text).Distinct(StringComparer.Ordinal);
}
