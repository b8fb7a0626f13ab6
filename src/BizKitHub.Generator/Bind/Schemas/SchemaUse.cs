using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Where a schema stands, as far as a name for it can tell.</summary>
/// <param name="Owner">The group and the method, or the component: what the name begins with, from the widest to the narrowest.</param>
/// <param name="Role"><c>Request</c>, <c>Response</c>, or empty.</param>
/// <param name="Path">The properties from the owner down to the schema, as the document writes them; <c>[]</c> marks one of several.</param>
internal sealed record SchemaUse(EquatableArray<string> Owner, string Role, EquatableArray<string> Path)
{
    /// <summary>
    /// The cases of unions on the way: they are no part of a good name, since most properties mean the same in all cases,
    /// but they tell apart what has the same place in two of them.
    /// </summary>
    public EquatableArray<string> Cases { get; init; }

    public SchemaUse InCase(string name) => this with { Cases = Cases.Append(name).ToEquatableArray() };

    public SchemaUse Property(string name) => this with { Path = Path.Append(name).ToEquatableArray() };

    private const string ItemMark = "[]";

    /// <summary>One of several, in a list or a map.</summary>
    public SchemaUse Item() => Path.IsEmpty
        ? Property("item")
        : this with { Path = Path.Take(Path.Count - 1).Append(Path[Path.Count - 1] + ItemMark).ToEquatableArray() };

    /// <summary>One of several shapes of a value; the value itself keeps its name for the union of them.</summary>
    public SchemaUse Shape(string name) => Path.IsEmpty
        ? Property(name)
        : this with { Path = Path.Take(Path.Count - 1).Append(Leaf + "-" + name).ToEquatableArray() };

    /// <summary>
    /// The name of the schema without its surroundings: <c>groups</c> holds a <c>group</c>, <c>runningSubscriptionList</c>
    /// a <c>runningSubscription</c>.
    /// </summary>
    public string Leaf
    {
        get
        {
            string last = Path.IsEmpty ? Role : Path[Path.Count - 1];
            return last.EndsWith(ItemMark, StringComparison.Ordinal) ? Plural.ToSingular(last.Replace(ItemMark, "")) : last;
        }
    }

    /// <summary>Owner, role, cases and path: no other place has the same.</summary>
    public IEnumerable<string> InFull() => [.. Owner, .. Role.Length > 0 ? [Role] : Array.Empty<string>(), .. Cases, .. Path.Select(p => p.Replace(ItemMark, "-item"))];
}
