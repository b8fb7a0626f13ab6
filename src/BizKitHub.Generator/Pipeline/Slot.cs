using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// Some items of many, always the same ones by their names. The compiler compares what a step gives with what it gave
/// before place by place: an item that is added would move all behind it, and all of them would be done again. Between a
/// fixed number of slots nothing moves, and within one there are few.
/// </summary>
internal sealed record Slot<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>
{
    /// <param name="items">In any order.</param>
    /// <param name="name">Unique among the items.</param>
    /// <param name="count">How many slots there are.</param>
    public static IEnumerable<Slot<T>> Fill(IEnumerable<T> items, Func<T, string> name, int count)
    {
        var slots = new List<T>?[count];
        foreach (T item in items)
        {
            (slots[Hash(name(item)) % (uint)count] ??= []).Add(item);
        }

        var nothing = new Slot<T>(EquatableArray<T>.Empty);
        return slots.Select(i => i is null ? nothing : new(i.OrderBy(name, StringComparer.Ordinal).ToEquatableArray()));
    }

    /// <summary>FNV-1a: the framework's own hash differs from process to process, and the order of files must not.</summary>
    private static uint Hash(string name)
    {
        uint hash = 2166136261;
        foreach (char letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash;
    }
}
