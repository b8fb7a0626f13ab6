using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>The names that the uses of one type suggest.</summary>
internal readonly struct TypeUses(IReadOnlyCollection<SchemaUse> uses)
{
    private readonly IReadOnlyCollection<SchemaUse> _uses = uses;

    /// <summary><c>CustomerReferral</c>: what all uses share, and the property.</summary>
    public Identifier Qualified() => Words.Pascal([.. CommonOwner(), CommonLeaf()]);

    /// <summary><c>OrderCreateRequestItem</c>: the same, told apart by the direction.</summary>
    public Identifier QualifiedWithRole()
    {
        string role = First.Role;
        bool isShared = _uses.Any(u => u.Role != role);
        return isShared || role.Length == 0 ? Qualified() : Words.Pascal([.. CommonOwner(), role, CommonLeaf()]);
    }

    /// <summary><c>OrderDetailResponseItemPrice</c>: the whole way to the first use in alphabetical order.</summary>
    public Identifier InFull() => Words.Pascal(First.InFull());

    /// <summary>The group when a single one uses the type; null when several do.</summary>
    public string? OnlyGroup()
    {
        string group = First.Owner[0];
        return _uses.All(u => u.Owner[0] == group) ? group : null;
    }

    private SchemaUse First => _uses.Count == 1 ? _uses.First() : _uses
        .OrderBy(u => string.Join("\u0001", u.InFull()), StringComparer.Ordinal)
        .First();

    private IEnumerable<string> CommonOwner()
    {
        EquatableArray<string> owner = First.Owner;
        int length = _uses.Min(u => SharedLength(owner, u.Owner));
        return owner.Take(length);
    }

    private static int SharedLength(EquatableArray<string> left, EquatableArray<string> right)
    {
        int length = 0;
        while (length < left.Count && length < right.Count && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private string CommonLeaf()
    {
        string[] leaves = [.. _uses.Select(u => u.Leaf).Distinct(StringComparer.Ordinal)];
        if (leaves.Length == 1)
        {
            return leaves[0];
        }

        string shared = leaves.Select(l => Words.Pascal(l).Text).Aggregate(SharedTail);
        return shared.Length > 0
            ? shared
            : leaves.OrderBy(l => l, StringComparer.Ordinal).First();
    }

    /// <summary><c>OldPrice</c> and <c>NewPrice</c> share <c>Price</c>: whole words only.</summary>
    private static string SharedTail(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[left.Length - 1 - length] == right[right.Length - 1 - length])
        {
            length++;
        }

        string tail = left.Substring(left.Length - length);
        int start = 0;
        while (start < tail.Length && !char.IsUpper(tail[start]))
        {
            start++;
        }

        return tail.Substring(start);
    }
}
