namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Which types can be reached from some uses: through properties, items, values and cases.</summary>
internal static class Reach
{
    public static HashSet<Draft> From(IEnumerable<DraftUse?> uses)
    {
        var reached = new HashSet<Draft>();
        var open = new Stack<Draft>(uses.Where(u => u is not null).Select(u => u!.Draft));
        while (open.Count > 0)
        {
            Draft draft = open.Pop();
            if (!reached.Add(draft))
            {
                continue;
            }

            foreach (Draft next in Next(draft))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    /// <summary>The drafts that one draft is directly made of.</summary>
    public static IEnumerable<Draft> Next(Draft draft) => draft switch
    {
        ListDraft list => [list.Item.Draft],
        MapDraft map => [map.Value.Draft],
        ObjectDraft shape => InObject(shape),
        MultipartDraft parts => InObject(parts.Shape),
        TupleDraft tuple => Used(tuple.Items, tuple.Rest),
        UnionDraft union => union.Cases.SelectMany(c => c.Object is { } shape ? InObject(shape) : [c.Value!.Draft]),
        HeadersDraft headers => headers.Headers.Select(h => h.Use.Draft),
        StatusUnionDraft union => union.Answers.Where(a => a.Use is not null).Select(a => a.Use!.Draft),
        _ => [],
    };

    private static IEnumerable<Draft> InObject(ObjectDraft shape) => Used(shape.Properties, shape.AdditionalProperties);

    private static IEnumerable<Draft> Used(IEnumerable<PropertyDraft> properties, DraftUse? others)
    {
        IEnumerable<Draft> named = properties.Select(p => p.Use.Draft);
        return others is { } use ? named.Append(use.Draft) : named;
    }
}
