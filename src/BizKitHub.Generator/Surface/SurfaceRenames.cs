using BizKitHub.Generator.Analyzers;

namespace BizKitHub.Generator.Surface;

/// <summary>
/// Tells a new name from a removal and an addition: two things fit together when they are the same but for the name, belong to
/// the same, and are called alike. Where many fit, nothing tells which became which, and none is a new name.
/// </summary>
internal sealed class SurfaceRenames
{
    private const int MostOfAShape = 50;

    private readonly Dictionary<string, SurfaceEntry> _renamed = new(StringComparer.Ordinal);

    /// <summary>What each thing that has a new name is called now, by its old name.</summary>
    public IReadOnlyDictionary<string, SurfaceEntry> Renamed => _renamed;

    /// <param name="removed">What is gone.</param>
    /// <param name="added">What came.</param>
    /// <param name="oldShape">What something was like, but for its name.</param>
    /// <param name="newShape">What something is like, but for its name.</param>
    /// <param name="isTelling">Whether the shape alone says that they are one, whatever they are called.</param>
    public void Find(
        IEnumerable<SurfaceEntry> removed,
        IEnumerable<SurfaceEntry> added,
        Func<SurfaceEntry, string> oldShape,
        Func<SurfaceEntry, string> newShape,
        bool isTelling = false)
    {
        HashSet<string> taken = new(_renamed.Values.Select(e => e.Name), StringComparer.Ordinal);
        ILookup<string, SurfaceEntry> byShape = added.Where(e => !taken.Contains(e.Name)).ToLookup(newShape, StringComparer.Ordinal);
        foreach (IGrouping<string, SurfaceEntry> alike in removed.Where(e => !_renamed.ContainsKey(e.Name)).ToLookup(oldShape, StringComparer.Ordinal))
        {
            List<SurfaceEntry> free = [.. byShape[alike.Key]];
            if (free.Count > MostOfAShape || alike.Count() > MostOfAShape)
            {
                continue;
            }

            foreach (SurfaceEntry old in alike)
            {
                SurfaceEntry? nearest = free
                    .Where(candidate => isTelling || AreAlike(old.Name, candidate.Name))
                    .OrderBy(candidate => EditDistance.Between(old.Name, candidate.Name))
                    .FirstOrDefault();
                if (nearest is not null)
                {
                    free.Remove(nearest);
                    _renamed.Add(old.Name, nearest);
                }
            }
        }
    }

    /// <summary>Compared are the names themselves, for what they belong to is the same.</summary>
    private static bool AreAlike(string left, string right)
    {
        string first = left.Substring(left.LastIndexOf('.') + 1);
        string second = right.Substring(right.LastIndexOf('.') + 1);
        return EditDistance.Between(first, second) * 2 <= Math.Max(first.Length, second.Length)
            || first.StartsWith(second, StringComparison.Ordinal)
            || second.StartsWith(first, StringComparison.Ordinal);
    }
}
