using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Surface;

/// <summary>
/// The types of a surface that another one does not have, and what the lines that mention them have in common with lines of
/// the other: in a shape, all such types are the same one.
/// </summary>
internal sealed class SurfaceTypes
{
    private static readonly Regex Word = new("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant);

    private readonly ILookup<string, SurfaceEntry> _byRoot;
    private readonly HashSet<string> _alone;

    public SurfaceTypes(SurfaceFile surface, SurfaceFile other)
    {
        _byRoot = surface.Entries.Values.ToLookup(e => e.Root, StringComparer.Ordinal);
        _alone = new(
            surface.Entries.Values.OfType<DeclarationEntry>().Where(d => d.IsType && d.Owner.Length == 0 && !other.Entries.ContainsKey(d.Name)).Select(d => d.Name),
            StringComparer.Ordinal);
    }

    /// <summary>Whether a type is one of those.</summary>
    public bool Has(string type) => _alone.Contains(type);

    /// <summary>What an entry is like, but for its name: of a type or a case with all that it has.</summary>
    public string Shape(SurfaceEntry entry) => entry switch
    {
        DeclarationEntry { IsType: true } type => string.Join("\n", _byRoot[type.Root]
            .Where(e => e.Name.StartsWith(type.Name + ".", StringComparison.Ordinal))
            .Select(e => e.Name.Substring(type.Name.Length) + " " + (e is DeclarationEntry inner ? inner.Kind : Anonymous(e.Detail)))
            .OrderBy(l => l, StringComparer.Ordinal)
            .Prepend(type.Owner + " " + type.Kind)),
        MethodEntry method => Anonymous(method.Detail),
        _ => $"{entry.GetType().Name} {entry.Owner} {Anonymous(entry.Detail)}",
    };

    /// <summary>Those of the types that an entry needs, directly or by way of each other.</summary>
    public IEnumerable<string> NeededBy(IEnumerable<SurfaceEntry> entries)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SurfaceEntry>(entries);
        while (pending.Count > 0)
        {
            foreach (string type in Words(pending.Dequeue().Detail).Where(w => _alone.Contains(w) && found.Add(w)))
            {
                foreach (SurfaceEntry member in _byRoot[type])
                {
                    pending.Enqueue(member);
                }
            }
        }

        return found;
    }

    public static string Replace(string detail, Func<string, string?> name) => Word.Replace(detail, m => name(m.Value) ?? m.Value);

    private static IEnumerable<string> Words(string detail) => Word.Matches(detail).Cast<Match>().Select(m => m.Value);

    private string Anonymous(string detail) => Replace(detail, w => _alone.Contains(w) ? "*" : null);
}
