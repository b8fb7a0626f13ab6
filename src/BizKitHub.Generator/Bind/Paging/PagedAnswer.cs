using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Paging;

/// <summary>
/// An answer as a page: which list in it are the items, and what it says of the other pages. It is none where the answer
/// may be of several shapes, or a failure that came with a status of success.
/// </summary>
internal sealed class PagedAnswer
{
    private readonly IReadOnlyList<AnswerField> _fields;

    private PagedAnswer(ListUse list, AnswerPath items, bool isNamed, IReadOnlyList<AnswerField> fields)
    {
        Item = list.Item;
        Items = items;
        IsNamed = isNamed;
        _fields = fields;
    }

    public TypeUse Item { get; }

    public AnswerPath Items { get; }

    /// <summary>Whether the list is called what lists of items are called, and not only the one there is.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether it tells where the pages end.</summary>
    public bool HasEnd => More is not null || Total is not null || Pages is not null;

    public MoreModel? More =>
        Find(PagingWords.HasMore, f => f.IsFlag) is { } more ? new(more.Path, MoreSign.True)
        : Find(PagingWords.IsLast, f => f.IsFlag) is { } last ? new(last.Path, MoreSign.False)
        : null;

    public AnswerPath? Total => Find(PagingWords.Total, f => f.IsNumber)?.Path;

    public AnswerPath? Pages => Find(PagingWords.PageCount, f => f.IsNumber)?.Path;

    /// <summary>Whether it counts its items as the protocol of directories does (RFC 7644), which begins with one.</summary>
    public bool CountsFromOne => Find(["itemsperpage"], f => f.IsNumber) is not null;

    public static PagedAnswer? Of(ResultModel result, IReadOnlyDictionary<Identifier, ObjectModel> objects)
    {
        if (result.Type is ListUse list)
        {
            return new(list, new(EquatableArray<AnswerStep>.Empty), isNamed: true, []);
        }

        if (result.Type is not DeclaredUse type || !objects.TryGetValue(type.Name, out ObjectModel? shape))
        {
            return null;
        }

        AnswerField[] own = [.. shape.Properties.Select(p => Field("", p, []))];
        if (own.Any(f => PagingWords.Failure.Contains(f.Name)))
        {
            return null;
        }

        AnswerField[] lists = [.. own.Where(f => f.Property.Type is ListUse && !PagingWords.Aside.Contains(f.Name))];
        AnswerField? named = First(lists, PagingWords.Items);
        AnswerField? items = named ?? (lists.Length == 1 ? lists[0] : null);
        return items is null ? null : new((ListUse)items.Property.Type, items.Path, named is not null, [.. own, .. own.SelectMany(f => Inner(f, objects))]);
    }

    /// <summary>Where the cursor is that a parameter takes; null where that is not sure.</summary>
    public AnswerPath? NextFor(string parameter)
    {
        AnswerField? next = Find([.. PagingWords.NextOf(parameter)], f => f.IsText && !f.IsAddress)
            ?? _fields.FirstOrDefault(f => f.Container is "cursor" or "cursors" && f.Name is "next" or "after" && f.IsText && !f.IsAddress);

        // The id of the last item stands beside every page, also beside the last one.
        return next is null || (next.Name is "lastid" or "endcursor" && More is null) ? null : next.Path;
    }

    /// <summary>A link to the next page, which is missing on the last one; the one to the page before says that this is what it means.</summary>
    public MoreModel? Link()
    {
        foreach ((string next, string previous) in PagingWords.Links)
        {
            if (Own(next) is { IsLink: true } link && Own(previous) is { IsLink: true })
            {
                return new(link.Path, MoreSign.Presence);
            }
        }

        return null;

        AnswerField? Own(string name) => _fields.FirstOrDefault(f => f.Container.Length == 0 && f.Name == name);
    }

    private AnswerField? Find(IReadOnlyList<string> names, Func<AnswerField, bool> fits) => First(_fields.Where(fits), names);

    private static AnswerField? First(IEnumerable<AnswerField> fields, IReadOnlyList<string> names) => fields
        .Select(f => (Field: f, Place: names.TakeWhile(n => n != f.Name).Count()))
        .Where(f => f.Place < names.Count)
        .OrderBy(f => f.Place)
        .Select(f => f.Field)
        .FirstOrDefault();

    private static IEnumerable<AnswerField> Inner(AnswerField container, IReadOnlyDictionary<Identifier, ObjectModel> objects) =>
        PagingWords.Containers.Contains(container.Name) && container.Property.Type is DeclaredUse type && objects.TryGetValue(type.Name, out ObjectModel? shape)
            ? shape.Properties.Select(p => Field(container.Name, p, container.Path.Steps))
            : [];

    private static AnswerField Field(string container, PropertyModel property, IEnumerable<AnswerStep> before)
    {
        bool isOptional = property.Presence == Presence.Optional;
        var step = new AnswerStep(property.Name, isOptional && property.Type.IsNullable, isOptional || property.Type.IsNullable);
        return new(container, PagingWords.Plain(property.WireName), property, new(before.Append(step).ToEquatableArray()));
    }
}
