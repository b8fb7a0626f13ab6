namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;

/// <summary>Where an operation is, and what the contract asks of all of its requests.</summary>
internal sealed class ApiFakeRoute
{
    private readonly string[] _path;
    private readonly string _query;

    /// <param name="group">The group of the operation.</param>
    /// <param name="name">The operation, as errors name it.</param>
    /// <param name="verb">The HTTP method.</param>
    /// <param name="path">Literal text and names of parameters by turns; a literal first.</param>
    public ApiFakeRoute(string group, string name, string verb, params string[] path)
    {
        Group = group;
        Name = name;
        Verb = verb;
        _path = path;

        // Some documents have a query in their paths: it tells their operations apart.
        string end = path[^1];
        int query = path.Length % 2 == 1 ? end.IndexOf('?', StringComparison.Ordinal) : -1;
        _query = query < 0 ? "" : end[(query + 1)..];
        if (query >= 0)
        {
            _path = path.Take(path.Length - 1).Append(end[..query]).ToArray();
        }
    }

    public string Group { get; }

    public string Name { get; }

    public string Verb { get; }

    /// <summary>Which secrets it asks for, by their place; <see langword="null"/> when it can be called without.</summary>
    public int? Security { get; init; }

    public int Server { get; init; }

    /// <summary>The media type of the body; <see langword="null"/> when it may be any, or there is none.</summary>
    public string? MediaType { get; init; }

    public bool NeedsBody { get; init; }

    /// <summary>What the contract promises of a successful answer.</summary>
    public IReadOnlyList<(string Name, string Text)> Headers { get; init; } = Array.Empty<(string, string)>();

    /// <summary>How much of an address it fixes.</summary>
    public int Specificity => _path.Where((_, index) => index % 2 == 0).Sum(literal => literal.Length) + _query.Length;

    /// <summary>The values of the parameters as they came; <see langword="null"/> when it is another path.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path, string query)
    {
        if (!path.StartsWith(_path[0], StringComparison.Ordinal) || !HasFixedQuery(query))
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        int start = _path[0].Length;
        for (int index = 1; index < _path.Length; index += 2)
        {
            string next = index + 1 < _path.Length ? _path[index + 1] : "";
            bool isLast = index + 2 >= _path.Length;
            int end = next.Length == 0 ? path.Length
                : isLast ? (path.EndsWith(next, StringComparison.Ordinal) ? path.Length - next.Length : -1)
                : start < path.Length ? path.IndexOf(next, start + 1, StringComparison.Ordinal) : -1;
            if (end <= start || path.IndexOf('/', start, end - start) >= 0)
            {
                return null;
            }

            values[_path[index]] = path[start..end];
            start = end + next.Length;
        }

        return start == path.Length ? values : null;
    }

    private bool HasFixedQuery(string query) => _query.Length == 0
        || _query.Split('&').All(pair => query.TrimStart('?').Split('&').Contains(pair, StringComparer.Ordinal));
}
