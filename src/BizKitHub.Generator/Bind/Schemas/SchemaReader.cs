using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads schemas into drafts. What C# cannot express becomes "any JSON value", with a word to the author.</summary>
internal sealed class SchemaReader
{
    /// <summary>Objects that lead to objects are read one inside the other so far, and one after the other from there: a thread has little stack.</summary>
    private const int MostLevelsAtOnce = 60;

    /// <summary>Lists of maps of choices, without an object of a name in between. What documents need ends before ten.</summary>
    private const int MostLevels = 150;

    private readonly DraftTable _drafts;
    private readonly ProblemLog _problems;
    private readonly UnionReader _unions;
    private readonly TupleReader _tuples;
    private readonly EnumReader _enums;
    private readonly Inheritance _inheritance;
    private readonly Dictionary<string, DraftUse> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceholderDraft> _open = new(StringComparer.Ordinal);
    private readonly Queue<Action> _deferred = new();
    private readonly CancellationToken _cancellation;
    private int _level;
    private bool _isCompleting;

    public SchemaReader(OpenApiDocument document, DraftTable drafts, ProblemLog problems, CancellationToken cancellation)
    {
        _inheritance = new Inheritance(document);
        _drafts = drafts;
        _problems = problems;
        _unions = new UnionReader(this, drafts, problems);
        _tuples = new TupleReader(this, drafts);
        _enums = new EnumReader(drafts, problems);
        _cancellation = cancellation;
    }

    public DraftUse Any => new(_drafts.Primitive(Primitive.Element));

    public DraftUse Text => new(_drafts.Primitive(Primitive.String));

    /// <summary>A schema inside another, or of a parameter.</summary>
    public DraftUse Read(SchemaSite site) => Read(site, fixedName: null);

    /// <summary>The body of a request or response: an object here has a name of its own, whatever its shape.</summary>
    public DraftUse ReadRoot(SchemaSite site, string fixedName) => Read(site, fixedName);

    /// <summary>The same where the document may leave the schema out: then the body is any JSON value.</summary>
    public DraftUse ReadPayload(IOpenApiSchema? schema, SpecPointer pointer, SchemaUse use, string fixedName) =>
        schema is null ? Any : ReadRoot(new(schema, pointer, use), fixedName);

    /// <summary>Values that the document lists, wherever it does so.</summary>
    public EnumDraft DeclareEnum(SchemaSite site, IReadOnlyList<EnumValue> values, string? fixedName) => _enums.Declare(site, values, fixedName);

    /// <summary>An object whose properties are known; a name of its own keeps it apart from others of the same shape.</summary>
    public DraftUse ReadObject(SchemaSite site, ObjectShape shape, string? fixedName)
    {
        ReportUnmerged(shape);
        IReadOnlyList<PropertyDraft> properties = ReadProperties(shape, leaveOut: null);
        DraftUse? additional = ReadOthers(shape) ?? (properties.Count > 0 ? null : Any);
        string? key = fixedName is null ? DraftTable.ObjectKey(properties, additional) : null;
        return new(Declared(site, _drafts.Declare(key, id => new ObjectDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Properties = properties,
            AdditionalProperties = additional,
        })));
    }

    private DraftUse Read(SchemaSite site, string? fixedName)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_level >= MostLevels)
        {
            _problems.Unsupported(site.Pointer, $"This schema lies within more than {MostLevels} others; any JSON value is accepted here");
            return Any;
        }

        _level++;
        DraftUse use = ReadWithin(site, fixedName);
        _level--;
        if (_level == 0)
        {
            CompleteDeferred();
        }

        return use;
    }

    private void CompleteDeferred()
    {
        if (_isCompleting)
        {
            return;
        }

        _isCompleting = true;
        while (_deferred.Count > 0)
        {
            _deferred.Dequeue()();
        }

        _isCompleting = false;
    }

    private DraftUse ReadWithin(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema is OpenApiSchemaReference reference)
        {
            DraftUse component = ReadComponent(site, reference);
            return reference.Reference.HasConstraints()
                ? component with { Constraints = component.Constraints.Narrow(schema.Constraints()) }
                : component;
        }

        DraftUse use = ReadInline(site, fixedName);
        return use with
        {
            IsNullable = use.IsNullable || schema.AllowsNull() || PartsAllowNull(schema),
            Constraints = OwnConstraints(schema, use.Draft).Aggregate(use.Constraints, (all, more) => all.Narrow(more)),
        };
    }

    /// <summary>What the schema says of the value, and what those of its parts say that say nothing else.</summary>
    private static IEnumerable<Constraints> OwnConstraints(IOpenApiSchema schema, Draft draft)
    {
        IEnumerable<IOpenApiSchema> all = (schema.AllOf ?? []).Where(part => part.IsSparse() || part.Types() == JsonSchemaType.Array).Prepend(schema);
        return all.Select(s => draft is MapDraft ? s.MapConstraints() : s.Constraints());
    }

    /// <summary>Parts without a type that say <c>null</c> mean it of the whole; else all of those with a type must.</summary>
    private static bool PartsAllowNull(IOpenApiSchema schema) => schema.AllOf is { Count: > 0 } parts
        && (parts.Any(p => p.IsNullOnly()) || (schema.Type is null && parts.All(p => p.IsSparse() || p.AllowsNull()) && parts.Any(p => p.AllowsNull())));

    private DraftUse ReadInline(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema.Enum is { Count: > 0 } && _enums.Read(site, fixedName) is { } listed)
        {
            return listed;
        }

        if (SinglePart(site) is { } part)
        {
            return Read(part, fixedName);
        }

        if (schema.AllOf is { Count: > 0 } && ReadParts(site, fixedName) is { } value)
        {
            return value;
        }

        if (SchemaAlternatives.IsUnion(site))
        {
            return _unions.Read(site, fixedName);
        }

        return schema.Types() switch
        {
            JsonSchemaType.Object => ReadObjectOrMap(site, fixedName),
            JsonSchemaType.Array when TupleReader.LengthOf(schema) > 0 => new(_tuples.Read(site, fixedName)),
            JsonSchemaType.Array => new(_drafts.List(schema.Items is { } items ? Read(site.Items(items)) : Any)),
            JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean =>
                new(_drafts.Primitive(PrimitiveTypes.Of(schema))),
            0 when schema.AllOf is { Count: > 0 } => ReadObjectOrMap(site, fixedName),
            0 => Any,
            _ => _unions.ReadTypes(site, fixedName),
        };
    }

    /// <summary>Several parts that describe one text, number, boolean or list; null when it is an object that they describe.</summary>
    private DraftUse? ReadParts(SchemaSite site, string? fixedName)
    {
        IList<IOpenApiSchema> parts = site.Schema.AllOf!;
        switch (SchemaMerge.KindOf(site.Schema))
        {
            case SchemaKind.Scalar:
                return Read(site with { Schema = SchemaMerge.Scalars(site.Schema) }, fixedName);
            case SchemaKind.List when site.Schema.Items is null:
                int[] lists = [.. Enumerable.Range(0, parts.Count).Where(i => SchemaMerge.KindOf(parts[i]) == SchemaKind.List)];
                int nearest = lists.Where(i => parts[i].Items is not null).DefaultIfEmpty(lists[lists.Length - 1]).Last();
                return Read(site.Branch("allOf", nearest, parts[nearest]), fixedName);
            default:
                return null;
        }
    }

    /// <summary><c>allOf</c> around one schema says only something about its use: a description, a default.</summary>
    private SchemaSite? SinglePart(SchemaSite site)
    {
        if (site.Schema.AllOf is not { Count: > 0 } parts
            || site.Schema.Properties is { Count: > 0 }
            || site.Schema.PatternProperties is { Count: > 0 }
            || site.Schema.AdditionalProperties is not null
            || site.Schema.Branches().Count > 0)
        {
            return null;
        }

        int only = -1;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsSparse() || parts[i].IsAnyObject())
            {
                continue;
            }

            if (only >= 0)
            {
                return null;
            }

            only = i;
        }

        SchemaSite? single = only < 0 || Requires(site.Schema, parts, only) ? null : site.Branch("allOf", only, parts[only]);
        return single is { } part && _inheritance.IsExtended(site, part) ? null : single;
    }

    /// <summary>Whether what stands around a part requires properties that the part itself leaves open.</summary>
    private static bool Requires(IOpenApiSchema schema, IList<IOpenApiSchema> parts, int only)
    {
        HashSet<string> required = [.. parts.Where((_, i) => i != only).Append(schema).SelectMany(s => s.Required ?? new HashSet<string>())];
        if (required.Count == 0)
        {
            return false;
        }

        var shape = ObjectShape.Of(new SchemaSite(parts[only], SpecPointer.Root, new SchemaUse(EquatableArray<string>.Empty, Role: "", EquatableArray<string>.Empty)));
        return shape.Properties.Any(p => required.Contains(p.Key) && !shape.Required.Contains(p.Key));
    }

    private DraftUse ReadComponent(SchemaSite site, OpenApiSchemaReference reference)
    {
        string id = reference.Reference.Id ?? "";
        if (_components.TryGetValue(id, out DraftUse? known))
        {
            Use(known.Draft, site.Use);
            return known;
        }

        if (_open.TryGetValue(id, out PlaceholderDraft? open))
        {
            open.MetAt ??= site.Pointer;
            return new(open);
        }

        if (reference.Target is not { } target)
        {
            _problems.Unsupported(site.Pointer, $"'{id}' is no schema of this document; any JSON value is accepted here");
            return Any;
        }

        var owner = new SchemaUse(new([id]), Role: "", EquatableArray<string>.Empty);
        DraftUse use = ReadOnce(new SchemaSite(target, SpecPointer.Root["components"]["schemas"][id], owner), id);
        Use(use.Draft, site.Use);
        return use;
    }

    /// <summary>Within itself a component is a placeholder, until it is known what it is.</summary>
    private DraftUse ReadOnce(SchemaSite component, string id)
    {
        PlaceholderDraft placeholder = _drafts.Placeholder(id);
        _open.Add(id, placeholder);
        DraftUse use = _inheritance.IsBase(id) ? _unions.ReadHierarchy(component, id, _inheritance)
            : IsDeclaredObject(component) ? ReadRecursive(component, id)
            : Read(component, id);
        _open.Remove(id);
        if (placeholder.MetAt is { } pointer && IsMadeOf(use.Draft, placeholder))
        {
            _problems.Unsupported(pointer, $"'{id}' contains nothing but itself; any JSON value is accepted here");
            placeholder.Target = Any;
        }

        placeholder.Target ??= use;
        return _components[id] = use;
    }

    /// <summary>Whether a type comes back to the placeholder without a type of its own in between, and so would never end.</summary>
    private static bool IsMadeOf(Draft draft, PlaceholderDraft placeholder) =>
        draft == placeholder || (draft is not DeclaredDraft && Reach.Next(draft).Any(next => IsMadeOf(next, placeholder)));

    /// <summary>An object may contain itself, so it is known before its properties are read.</summary>
    private DraftUse ReadRecursive(SchemaSite site, string id)
    {
        ObjectDraft draft = Declared(site, _drafts.Declare<ObjectDraft>(key: null, number => new ObjectDraft
        {
            Id = number,
            FixedName = id,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Properties = [],
            AdditionalProperties = null,
        }));
        var use = new DraftUse(draft) { IsNullable = site.Schema.AllowsNull() || PartsAllowNull(site.Schema) };
        _components[id] = use;

        if (_level < MostLevelsAtOnce)
        {
            Complete(draft, site);
        }
        else
        {
            _deferred.Enqueue(() => Complete(draft, site));
        }

        return use;
    }

    private void Complete(ObjectDraft draft, SchemaSite site)
    {
        ObjectShape shape = ObjectShape.Of(site);
        ReportUnmerged(shape);
        draft.Properties = ReadProperties(shape, leaveOut: null);
        draft.AdditionalProperties = ReadOthers(shape);
    }

    private bool IsDeclaredObject(SchemaSite site) =>
        site.Schema.Enum is not { Count: > 0 }
        && SinglePart(site) is null
        && !SchemaAlternatives.IsUnion(site)
        && (site.Schema.Types() == JsonSchemaType.Object || (site.Schema.Types() == 0 && site.Schema.AllOf is { Count: > 0 }))
        && ObjectShape.Of(site).Properties.Count > 0;

    private DraftUse ReadObjectOrMap(SchemaSite site, string? fixedName)
    {
        ObjectShape shape = ObjectShape.Of(site);
        bool isRoot = fixedName is not null && site.Use.Role.Length > 0;
        return shape.Properties.Count > 0 || isRoot
            ? ReadObject(site, shape, fixedName)
            : new(_drafts.Map(ReadOthers(shape) ?? Any));
    }

    /// <summary>What all properties without a name of their own are; null when the document speaks of none.</summary>
    public DraftUse? ReadOthers(ObjectShape shape)
    {
        if (shape.Others is not { Count: > 0 } sites)
        {
            return null;
        }

        DraftUse[] uses = [.. sites.Select(Read)];
        if (uses.Any(u => u.Draft != uses[0].Draft))
        {
            _problems.Unsupported(sites[0].Pointer, "The properties without a name of their own are of several types; any JSON value is accepted for them");
            return Any;
        }

        // Whatever name a value has, it must be readable; what only some of the values keep to is left to the server.
        return uses.Length == 1 ? uses[0] : new DraftUse(uses[0].Draft) { IsNullable = uses.Any(u => u.IsNullable) };
    }

    public IReadOnlyList<PropertyDraft> ReadProperties(ObjectShape shape, string? leaveOut)
    {
        var properties = new List<PropertyDraft>(shape.Properties.Count);
        foreach (KeyValuePair<string, SchemaSite> property in shape.Properties)
        {
            if (property.Key == leaveOut)
            {
                continue;
            }

            properties.Add(ReadProperty(property.Key, property.Value, shape.Required.Contains(property.Key)));
        }

        return properties;
    }

    public PropertyDraft ReadProperty(string wireName, SchemaSite site, bool isRequired)
    {
        PropertyDirection direction = site.Schema.Direction();
        ConstantModel? constant = isRequired && direction == PropertyDirection.Both ? site.Schema.Constant() : null;
        return new()
        {
            WireName = wireName,
            Constant = constant,
            Use = constant is null ? Read(site) : ConstantUse(constant, site.Schema),
            IsRequired = isRequired,
            Direction = direction,
            Documentation = DocumentationText.OfProperty(site.Schema),
            Pointer = site.Pointer,
        };
    }

    private DraftUse ConstantUse(ConstantModel constant, IOpenApiSchema schema)
    {
        bool isInteger = schema.Types() != JsonSchemaType.Number && new EnumValue(Text: null, constant.Number).IsInt64;
        return new(_drafts.Primitive(
            constant.Boolean is not null ? Primitive.Boolean
            : constant.Text is not null ? Primitive.String
            : isInteger ? Primitive.Int64
            : Primitive.Decimal));
    }

    /// <summary>Remembers one more use of a type, and the words for it where the first use had none.</summary>
    public static T Declared<T>(SchemaSite site, T draft)
        where T : DeclaredDraft
    {
        draft.Uses.Add(site.Use);
        if (draft.Documentation.Summary is null)
        {
            draft.Documentation = DocumentationText.Of(site.Schema);
        }

        return draft;
    }

    private static void Use(Draft draft, SchemaUse use)
    {
        if (draft is DeclaredDraft declared)
        {
            declared.Uses.Add(use);
        }
    }

    private void ReportUnmerged(ObjectShape shape)
    {
        foreach (SchemaSite part in shape.Unmerged)
        {
            _problems.Unsupported(part.Pointer, "This part of 'allOf' is not one object; what it adds is left out");
        }
    }
}
