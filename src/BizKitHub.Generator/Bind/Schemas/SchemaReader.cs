using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads schemas into drafts. What C# cannot express becomes "any JSON value", with a word to the author.</summary>
internal sealed class SchemaReader
{
    private readonly DraftTable _drafts;
    private readonly ProblemLog _problems;
    private readonly UnionReader _unions;
    private readonly Dictionary<string, DraftUse> _components = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    public SchemaReader(DraftTable drafts, ProblemLog problems, CancellationToken cancellation)
    {
        _drafts = drafts;
        _problems = problems;
        _unions = new UnionReader(this, drafts, problems);
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

    private ObjectDraft ReadObject(SchemaSite site, ObjectShape shape, string? fixedName)
    {
        ReportUnmerged(shape);
        IReadOnlyList<PropertyDraft> properties = ReadProperties(shape, leaveOut: null);
        DraftUse? additional = ReadAdditional(shape, isClosed: properties.Count > 0 && shape.AdditionalProperties is null);
        string? key = fixedName is null ? DraftTable.ObjectKey(properties, additional) : null;
        return Declared(site, _drafts.Declare(key, id => new ObjectDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Properties = properties,
            AdditionalProperties = additional,
        }));
    }

    private DraftUse Read(SchemaSite site, string? fixedName)
    {
        _cancellation.ThrowIfCancellationRequested();
        IOpenApiSchema schema = site.Schema;
        if (schema is OpenApiSchemaReference reference)
        {
            return ReadComponent(site, reference);
        }

        DraftUse use = ReadInline(site, fixedName);
        return use with
        {
            IsNullable = use.IsNullable || schema.AllowsNull(),
            Constraints = Narrow(use.Constraints, schema.Constraints()),
        };
    }

    private DraftUse ReadInline(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema.Enum is { Count: > 0 })
        {
            return ReadEnum(site, fixedName);
        }

        if (UnionReader.IsUnion(schema))
        {
            return _unions.Read(site, fixedName);
        }

        if (SinglePart(site) is { } part)
        {
            return Read(part, fixedName);
        }

        return schema.Types() switch
        {
            JsonSchemaType.Object => ReadObjectOrMap(site, fixedName),
            JsonSchemaType.Array => new(_drafts.List(schema.Items is { } items ? Read(site.Items(items)) : Any)),
            JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean =>
                new(_drafts.Primitive(PrimitiveTypes.Of(schema.Types(), schema.Format, schema.ContentEncoding()))),
            0 when schema.AllOf is { Count: > 0 } => ReadObjectOrMap(site, fixedName),
            0 => Any,
            _ => _unions.ReadTypes(site, fixedName),
        };
    }

    /// <summary><c>allOf</c> around one schema says only something about its use: a description, a default.</summary>
    private static SchemaSite? SinglePart(SchemaSite site)
    {
        if (site.Schema.AllOf is not { Count: > 0 } parts || site.Schema.Properties is { Count: > 0 })
        {
            return null;
        }

        int only = -1;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not OpenApiSchemaReference && parts[i].IsUnconstrained())
            {
                continue;
            }

            if (only >= 0)
            {
                return null;
            }

            only = i;
        }

        return only < 0 ? null : site.Branch("allOf", only, parts[only]);
    }

    private DraftUse ReadComponent(SchemaSite site, OpenApiSchemaReference reference)
    {
        string id = reference.Reference.Id ?? "";
        if (_components.TryGetValue(id, out DraftUse known))
        {
            Use(known.Draft, site.Use);
            return known;
        }

        if (reference.Target is not { } target || !_open.Add(id))
        {
            _problems.Unsupported(site.Pointer, $"'{id}' contains nothing but itself; any JSON value is accepted here");
            return Any;
        }

        var owner = new SchemaUse(new([id]), Role: "", EquatableArray<string>.Empty);
        var component = new SchemaSite(target, SpecPointer.Root["components"]["schemas"][id], owner);
        DraftUse use = IsDeclaredObject(component) ? ReadRecursive(component, id) : Read(component, id);
        _components[id] = use;
        _open.Remove(id);
        Use(use.Draft, site.Use);
        return use;
    }

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
        var use = new DraftUse(draft) { IsNullable = site.Schema.AllowsNull() };
        _components[id] = use;

        ObjectShape shape = ObjectShape.Of(site);
        ReportUnmerged(shape);
        draft.Properties = ReadProperties(shape, leaveOut: null);
        draft.AdditionalProperties = ReadAdditional(shape, isClosed: shape.AdditionalProperties is null);
        return use;
    }

    private static bool IsDeclaredObject(SchemaSite site) =>
        !UnionReader.IsUnion(site.Schema)
        && site.Schema.Enum is not { Count: > 0 }
        && SinglePart(site) is null
        && (site.Schema.Types() == JsonSchemaType.Object || (site.Schema.Types() == 0 && site.Schema.AllOf is { Count: > 0 }))
        && ObjectShape.Of(site).Properties.Count > 0;

    private DraftUse ReadObjectOrMap(SchemaSite site, string? fixedName)
    {
        ObjectShape shape = ObjectShape.Of(site);
        bool isRoot = fixedName is not null && site.Use.Role.Length > 0;
        return shape.Properties.Count > 0 || isRoot
            ? new(ReadObject(site, shape, fixedName))
            : new(_drafts.Map(ReadAdditional(shape, isClosed: false) ?? Any));
    }

    private DraftUse? ReadAdditional(ObjectShape shape, bool isClosed) =>
        isClosed ? null : shape.AdditionalProperties is { } site ? Read(site) : Any;

    public IReadOnlyList<PropertyDraft> ReadProperties(ObjectShape shape, string? leaveOut)
    {
        var properties = new List<PropertyDraft>(shape.Properties.Count);
        foreach (KeyValuePair<string, SchemaSite> property in shape.Properties)
        {
            if (property.Key == leaveOut)
            {
                continue;
            }

            IOpenApiSchema schema = property.Value.Schema;
            bool isRequired = shape.Required.Contains(property.Key);
            PropertyDirection direction = schema.Direction();
            ConstantModel? constant = isRequired && direction == PropertyDirection.Both ? schema.Constant() : null;
            properties.Add(new()
            {
                WireName = property.Key,
                Constant = constant,
                Use = constant is null ? Read(property.Value) : ConstantUse(constant),
                IsRequired = isRequired,
                Direction = direction,
                Documentation = DocumentationText.OfProperty(schema),
                Pointer = property.Value.Pointer,
            });
        }

        return properties;
    }

    private DraftUse ConstantUse(ConstantModel constant) =>
        new(_drafts.Primitive(constant.Boolean is null ? Primitive.String : Primitive.Boolean));

    private DraftUse ReadEnum(SchemaSite site, string? fixedName)
    {
        if (site.Schema.EnumValues() is { } values)
        {
            return new(DeclareEnum(site, values, fixedName));
        }

        if (site.Schema.Types() is JsonSchemaType.Boolean || site.Schema.Constant()?.Boolean is not null)
        {
            return new(_drafts.Primitive(Primitive.Boolean));
        }

        _problems.Unsupported(site.Pointer["enum"], "The listed values are of several types; any JSON value is accepted here");
        return Any;
    }

    public EnumDraft DeclareEnum(SchemaSite site, IReadOnlyList<EnumValue> values, string? fixedName)
    {
        Primitive underlying = values[0].Text is not null ? Primitive.String
            : values.All(v => v.Number!.Value == decimal.Truncate(v.Number.Value) && Math.Abs(v.Number.Value) <= long.MaxValue) ? Primitive.Int64
            : Primitive.Decimal;
        string? key = fixedName is null ? DraftTable.EnumKey(underlying, values) : null;
        return Declared(site, _drafts.Declare(key, id => new EnumDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Underlying = underlying,
            Values = values,
        }));
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

    /// <summary>The constraints of a use, where it says something, over those of the type it uses.</summary>
    private static Constraints Narrow(Constraints ofType, Constraints ofUse) => ofUse.IsNone
        ? ofType
        : new()
        {
            Pattern = ofUse.Pattern ?? ofType.Pattern,
            MinLength = ofUse.MinLength ?? ofType.MinLength,
            MaxLength = ofUse.MaxLength ?? ofType.MaxLength,
            Minimum = ofUse.Minimum ?? ofType.Minimum,
            IsMinimumExclusive = ofUse.Minimum is null ? ofType.IsMinimumExclusive : ofUse.IsMinimumExclusive,
            Maximum = ofUse.Maximum ?? ofType.Maximum,
            IsMaximumExclusive = ofUse.Maximum is null ? ofType.IsMaximumExclusive : ofUse.IsMaximumExclusive,
            MultipleOf = ofUse.MultipleOf ?? ofType.MultipleOf,
            MinItems = ofUse.MinItems ?? ofType.MinItems,
            MaxItems = ofUse.MaxItems ?? ofType.MaxItems,
            Format = ofUse.Format == TextFormat.None ? ofType.Format : ofUse.Format,
        };
}
