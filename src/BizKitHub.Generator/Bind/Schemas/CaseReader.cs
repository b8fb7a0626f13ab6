using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads what the cases of one union hold, and finds their names.</summary>
internal sealed class CaseReader(SchemaReader schemas, IReadOnlyList<UnionBranch> branches, UnionPlan plan)
{
    private readonly HashSet<Identifier> _names = [];

    public IEnumerable<CaseDraft> Read(out bool isNullable)
    {
        (string Prefix, string Name)?[] given = [.. branches.Select((branch, i) => GivenName(branch, plan.Marks[i]))];
        _names.UnionWith(given.Where(n => n is not null).Select(n => Pascal(n!.Value)));
        var cases = new List<CaseDraft>();
        isNullable = false;
        for (int i = 0; i < branches.Count; i++)
        {
            CaseDraft draft = ReadCase(i, given[i] ?? ("", FallbackName(i)));
            isNullable |= draft.Value?.IsNullable == true;
            cases.Add(draft with { Value = draft.Value is { } value ? value with { IsNullable = false } : null });
        }

        return cases;
    }

    private CaseDraft ReadCase(int index, (string Prefix, string Name) name)
    {
        UnionBranch branch = branches[index];
        CaseMark? mark = plan.Marks[index];
        bool isValue = HoldsValue(branch);
        // Where several values mean the case, the property stays, to say which one it is.
        bool isSaidByType = mark is not null && (mark.Values.Count == 1 || (mark.Values.Count > 1 && mark.IsDeclared && isValue));
        CaseConstant? constant = isSaidByType ? new(mark!.PropertyName, mark.Values[0], IsRequired(branch, mark)) : null;
        return new()
        {
            NamePrefix = name.Prefix,
            WireName = name.Name,
            Constant = constant,
            Value = isValue ? branch.Value ?? schemas.Read(ValueSite(branch, name.Name)) : null,
            Object = isValue ? null : ReadObject(branch, name, constant?.WireName),
            // Several alternatives in one have the words of none.
            Documentation = branch.Value is null ? DocumentationText.Of(branch.Site.Schema) : Documentation.None,
        };
    }

    /// <summary>What the document wrote in place stands in the case; what it gave a name keeps its type.</summary>
    private bool HoldsValue(UnionBranch branch)
    {
        if (branch.IsRest || branch.Parts.Count > 1)
        {
            return false;
        }

        bool isOnlyObject = branches.Count(b => (b.Kinds & JsonKinds.Object) != 0) == 1;
        return branch.Value is not null
            || branch.Component is not null
            || branch.Kinds != JsonKinds.Object
            || isOnlyObject
            || SchemaAlternatives.IsUnion(branch.Site)
            || branch.Shapes[0].Properties.Count == 0;
    }

    private static bool IsRequired(UnionBranch branch, CaseMark mark) =>
        mark.IsDeclared || branch.Shapes.All(s => s.Required.Contains(mark.PropertyName) || s.Find(mark.PropertyName) is null);

    private static SchemaSite ValueSite(UnionBranch branch, string name)
    {
        if (branch.Component is not null)
        {
            return branch.Site;
        }

        return branch.Kinds is JsonKinds.Object or JsonKinds.String or JsonKinds.Number || TupleReader.LengthOf(branch.Site.Schema) > 0
            ? UnionValues.Shape(branch.Site, branch.Kinds)
            : name == UnionValues.NameOf(branch.Kinds) ? branch.Site : branch.Site with { Use = branch.Site.Use.Shape(name) };
    }

    /// <summary>The properties of a case; no type of its own, so it is no draft of the table.</summary>
    private ObjectDraft ReadObject(UnionBranch branch, (string Prefix, string Name) name, string? leaveOut)
    {
        var shape = ObjectShape.Of(branch.Parts.Select(p => p with { Use = p.Use.InCase(name.Prefix + "-" + name.Name) }));
        return new()
        {
            Id = -1,
            FixedName = null,
            Pointer = branch.Site.Pointer,
            Documentation = Documentation.None,
            Properties = schemas.Objects.ReadProperties(shape, leaveOut),
            AdditionalProperties = schemas.Objects.ReadOthers(shape),
        };
    }

    /// <summary>The name that the document has for the case; null when it has none.</summary>
    private static (string Prefix, string Name)? GivenName(UnionBranch branch, CaseMark? mark)
    {
        if (branch.IsRest)
        {
            return ("", "Other");
        }

        if (branch.Reference is { } reference && branch.Value is null)
        {
            return ("", reference);
        }

        return mark is null ? null
            : mark.Values.IsEmpty ? ("With", mark.PropertyName)
            : GivenName(branch, mark.PropertyName, mark.Values[0]);
    }

    private static (string Prefix, string Name)? GivenName(UnionBranch branch, string propertyName, ConstantModel value) => value switch
    {
        { Boolean: { } flag } => (flag ? "" : "Not", propertyName),
        { Text: { } text } => ("", text),
        _ when branch.Site.Schema.Title is { Length: > 0 } => null,
        _ => ("", propertyName + "-" + value.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>The JSON type for the first case that has it, else the title, else a number: none of them changes when a branch is added behind.</summary>
    private string FallbackName(int index)
    {
        UnionBranch branch = branches[index];
        bool isKind = branch.Kinds is JsonKinds.Object or JsonKinds.Array or JsonKinds.String or JsonKinds.Number or JsonKinds.Boolean;
        string?[] wanted = [isKind ? UnionValues.NameOf(branch.Kinds) : null, branch.Site.Schema.Title];
        foreach (string name in wanted.Where(n => n is { Length: > 0 }).Select(n => n!))
        {
            if (_names.Add(Pascal(("", name))))
            {
                return name;
            }
        }

        int number = index + 1;
        while (!_names.Add(Pascal(("Case", Text(number)))))
        {
            number++;
        }

        return "Case" + Text(number);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Identifier Pascal((string Prefix, string Name) name) =>
        name.Prefix.Length == 0 ? Words.Pascal(name.Name) : Words.Pascal([name.Prefix, name.Name]);
}
