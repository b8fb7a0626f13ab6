using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>All drafts of a document, each shape once.</summary>
internal sealed class DraftTable
{
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly List<DeclaredDraft> _declared = [];
    private int _nextId;

    /// <summary>In the order in which they were met.</summary>
    public IReadOnlyList<DeclaredDraft> Declared => _declared;

    public Draft Primitive(Primitive primitive) =>
        Intern("p" + primitive, id => new PrimitiveDraft { Id = id, Primitive = primitive });

    public Draft List(DraftUse item) => Intern("l" + item.Key, id => new ListDraft { Id = id, Item = item });

    public Draft Map(DraftUse value) => Intern("m" + value.Key, id => new MapDraft { Id = id, Value = value });

    public PlaceholderDraft Placeholder(string component) => new() { Id = _nextId++, Component = component };

    /// <summary>A declared type; a null key keeps it apart from all others, equal or not.</summary>
    public T Declare<T>(string? key, Func<int, T> create)
        where T : DeclaredDraft
    {
        if (key is not null && _byKey.TryGetValue(key, out Draft? known))
        {
            return (T)known;
        }

        var draft = create(_nextId++);
        _declared.Add(draft);
        if (key is not null)
        {
            _byKey.Add(key, draft);
        }

        return draft;
    }

    private Draft Intern(string key, Func<int, Draft> create)
    {
        if (!_byKey.TryGetValue(key, out Draft? draft))
        {
            draft = create(_nextId++);
            _byKey.Add(key, draft);
        }

        return draft;
    }

    /// <summary>The shape of an object: its words are left out, the order of its properties counts.</summary>
    public static string ObjectKey(IEnumerable<PropertyDraft> properties, DraftUse? additional) =>
        "o{" + string.Join("\u0001", properties.Select(p =>
            $"{p.WireName}\u0002{p.Use.Key}\u0002{(p.IsRequired ? "r" : "o")}{p.Direction}\u0002{p.Constant}")) + "}" + additional?.Key;

    public static string TupleKey(IEnumerable<PropertyDraft> items, DraftUse? rest) => "t" + ObjectKey(items, rest);

    public static string EnumKey(Primitive underlying, IEnumerable<EnumValue> values) =>
        "e" + underlying + string.Join("\u0001", values.Select(v => v.Text ?? v.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static string UnionKey(UnionChoice choice, IEnumerable<CaseDraft> cases) =>
        "u" + choice + string.Join("\u0001", cases.Select(c =>
            $"{c.NamePrefix}{c.WireName}{c.Constant}{(c.Object is { } o ? ObjectKey(o.Properties, o.AdditionalProperties) : c.Value?.Key)}"));
}
