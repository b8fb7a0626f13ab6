using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Properties that one of several objects requires and no other has: their presence tells the objects apart. Those that
/// have one are set aside, and the others are looked at again.
/// </summary>
/// <param name="Arms">In the order of asking.</param>
/// <param name="Rest">The branches without a property of their own.</param>
internal sealed record MarkerSplit(IReadOnlyList<MarkerArm> Arms, int[] Rest)
{
    /// <returns>Null when no branch has a property of its own.</returns>
    public static MarkerSplit? Of(IReadOnlyList<UnionBranch> branches, int[] candidates)
    {
        var arms = new List<MarkerArm>();
        List<int> left = [.. candidates];
        bool isGrowing = true;
        while (isGrowing && left.Count > 1)
        {
            Dictionary<string, int> owners = CountOwners(branches, left);
            MarkerArm[] found = [.. left
                .Select(i => (Index: i, Name: MarkerOf(branches[i], owners)))
                .Where(m => m.Name is not null)
                .Select(m => new MarkerArm(m.Name!, m.Index))];
            arms.AddRange(found);
            isGrowing = left.RemoveAll(i => found.Any(f => f.Index == i)) > 0;
        }

        return arms.Count == 0 ? null : new(arms, [.. left]);
    }

    /// <summary>How many branches have each property.</summary>
    private static Dictionary<string, int> CountOwners(IReadOnlyList<UnionBranch> branches, List<int> candidates)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int candidate in candidates)
        {
            IEnumerable<string> names = branches[candidate].Shapes.SelectMany(s => s.Properties).Select(p => p.Key);
            foreach (string name in names.Distinct(StringComparer.Ordinal))
            {
                owners[name] = owners.TryGetValue(name, out int count) ? count + 1 : 1;
            }
        }

        return owners;
    }

    private static string? MarkerOf(UnionBranch branch, Dictionary<string, int> owners) => branch.Shapes.Count == 0
        ? null
        : branch.Shapes[0].Properties
            .Select(p => p.Key)
            .FirstOrDefault(name => owners[name] == 1 && branch.Shapes.All(s => s.Required.Contains(name)));
}
