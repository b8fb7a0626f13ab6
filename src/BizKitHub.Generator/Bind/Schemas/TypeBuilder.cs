using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Turns named drafts into models. Nothing is decided here but the names of members.</summary>
internal sealed class TypeBuilder(TypeNaming names, TypeDirections directions, ProblemLog problems)
{
    private readonly HashSet<Draft> _validated = SentTypes.ToValidate(directions);

    public TypeModel Build(DeclaredDraft draft, string cluster) => draft switch
    {
        ObjectDraft shape => BuildObject(shape, owner: shape, names[draft], cluster, []),
        TupleDraft tuple => BuildTuple(tuple, cluster),
        EnumDraft values => BuildEnum(values, cluster),
        UnionDraft union => BuildUnion(union, cluster),
        MultipartDraft parts => BuildMultipart(parts, cluster),
        HeadersDraft headers => HeadersBuilder.Build(headers, names[draft], cluster, Use, problems),
        StatusUnionDraft union => StatusUnionBuilder.Build(union, names[draft], cluster, Use),
        _ => throw new InvalidOperationException("A declared type of an unknown kind."),
    };

    public TypeUse Use(DraftUse use) => use.Draft switch
    {
        PrimitiveDraft { Primitive: Primitive.Element } => new PrimitiveUse(Primitive.Element),
        PrimitiveDraft primitive => new PrimitiveUse(primitive.Primitive, use.IsNullable),
        ListDraft list => new ListUse(Use(list.Item), use.IsNullable),
        MapDraft map => new MapUse(Use(map.Value), use.IsNullable),
        FileDraft => new FileUse(use.IsNullable),
        DeclaredDraft declared => new DeclaredUse(names[declared], declared is EnumDraft, _validated.Contains(declared), use.IsNullable),
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    private ObjectModel BuildObject(ObjectDraft draft, DeclaredDraft owner, Identifier name, string cluster, Identifier[] siblings)
    {
        var members = new NameScope([.. ReservedNames.RecordMembers, name.Text, .. siblings.Select(s => s.Text)]);

        // Taken first: which properties there are must not change what the others are kept in.
        AdditionalPropertiesModel? additional = draft.AdditionalProperties is { } use
            ? new(members.Take(new("AdditionalProperties"), "Members", out _), Use(use))
            : null;
        var locals = new NameScope(ReservedNames.CodecLocals);
        PropertyModel[] properties = [.. draft.Properties.Select(p => BuildProperty(p, directions.IsRequired(owner, p), members, locals))];
        return new()
        {
            Name = name,
            Cluster = cluster,
            IsValidated = _validated.Contains(owner),
            Documentation = draft.Documentation,
            Properties = new(properties),
            AdditionalProperties = additional,
        };
    }

    private MultipartModel BuildMultipart(MultipartDraft draft, string cluster)
    {
        ObjectModel shape = BuildObject(draft.Shape, owner: draft, names[draft], cluster, []);
        return new()
        {
            Name = shape.Name,
            Cluster = cluster,
            IsValidated = shape.IsValidated,
            Documentation = draft.Documentation,
            Shape = shape,
            Parts = draft.Parts,
        };
    }

    private TupleModel BuildTuple(TupleDraft draft, string cluster)
    {
        Identifier name = names[draft];
        var members = new NameScope([.. ReservedNames.RecordMembers, name.Text]);
        return new()
        {
            Name = name,
            Cluster = cluster,
            IsValidated = _validated.Contains(draft),
            Documentation = draft.Documentation,
            Items = draft.Items
                .Select((p, i) => BuildMember(
                    p,
                    p.IsRequired,
                    members.Take(new("Item" + Position(i + 1)), "Value", out _),
                    local: new("item" + Position(i + 1))))
                .ToEquatableArray(),
            Rest = draft.Rest is { } rest ? new(members.Take(new("Rest"), "Items", out _), Use(rest)) : null,
        };
    }

    private static string Position(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private PropertyModel BuildProperty(PropertyDraft draft, bool isRequired, NameScope members, NameScope locals)
    {
        Identifier name = members.Take(Words.Pascal(draft.WireName), "Value", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(draft.Pointer, draft.WireName, name.Text);
        }

        return BuildMember(draft, isRequired, name, locals.Take(Words.Camel(draft.WireName), "Value", out _));
    }

    private PropertyModel BuildMember(PropertyDraft draft, bool isRequired, Identifier name, Identifier local) => new()
    {
        Name = name,
        Local = local,
        WireName = draft.WireName,
        Type = Use(draft.Use),
        Presence = isRequired ? Presence.Required : Presence.Optional,
        Constant = draft.Constant,
        Constraints = draft.Use.ConstraintsWithItem,
        Documentation = draft.Documentation,
    };

    private EnumModel BuildEnum(EnumDraft draft, string cluster)
    {
        Identifier name = names[draft];
        var members = new NameScope([.. ReservedNames.EnumMembers, name.Text]);
        return new()
        {
            Name = name,
            Cluster = cluster,
            IsValidated = false,
            Documentation = draft.Documentation,
            Underlying = draft.Underlying,
            Members = draft.Values.Select(v => BuildEnumMember(draft, v, members)).ToEquatableArray(),
            AllowsOthers = draft.AllowsOthers,
        };
    }

    private EnumMember BuildEnumMember(EnumDraft draft, EnumValue value, NameScope members)
    {
        string wireName = value.Text ?? value.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Identifier wanted = value.Text is null ? Words.Pascal(["Value", wireName.Replace(".", "Point")]) : Words.Pascal(wireName);
        Identifier name = members.Take(wanted, "Option", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(draft.Pointer["enum"], wireName, name.Text);
        }

        return new(name, value.Text, value.Number);
    }

    private UnionModel BuildUnion(UnionDraft draft, string cluster)
    {
        Identifier name = names[draft];
        var cases = new NameScope([.. ReservedNames.EnumMembers, name.Text]);
        Identifier[] caseNames = [.. draft.Cases.Select(c => CaseName(draft, c, cases))];
        return new()
        {
            Name = name,
            Cluster = cluster,
            IsValidated = _validated.Contains(draft),
            Documentation = draft.Documentation,
            Choice = draft.Choice,
            Cases = draft.Cases.Select((c, i) => BuildCase(union: draft, c, caseNames, caseNames[i], cluster)).ToEquatableArray(),
        };
    }

    private Identifier CaseName(UnionDraft union, CaseDraft draft, NameScope names)
    {
        Identifier wanted = draft.NamePrefix.Length == 0 ? Words.Pascal(draft.WireName) : Words.Pascal([draft.NamePrefix, draft.WireName]);
        Identifier name = names.Take(wanted, "Case", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(union.Pointer, draft.WireName, name.Text);
        }

        return name;
    }

    /// <summary>A case sees its sibling cases as members of its base, so no property of it may be called like one.</summary>
    private UnionCase BuildCase(UnionDraft union, CaseDraft draft, Identifier[] caseNames, Identifier name, string cluster)
    {
        return new()
        {
            Name = name,
            Constant = draft.Constant is { } constant && !Says(draft.Value, constant.WireName) ? constant : null,
            Object = draft.Object is { } shape ? BuildObject(shape, union, name, cluster, caseNames) : null,
            Value = draft.Value is { } value ? Use(value) : null,
            Documentation = draft.Documentation,
        };
    }

    /// <summary>Whether what a case holds always has the property itself, and so is written with it.</summary>
    private bool Says(DraftUse? value, string wireName) => value?.Draft switch
    {
        ObjectDraft shape => shape.Properties.Any(p => p.WireName == wireName && directions.IsRequired(shape, p)),
        UnionDraft union => union.Cases.All(c => c.Constant?.WireName == wireName
            || (c.Object is { } own && own.Properties.Any(p => p.WireName == wireName && directions.IsRequired(union, p)))
            || Says(c.Value, wireName)),
        _ => false,
    };
}
