using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads schemas into drafts. What C# cannot express becomes "any JSON value", with a word to the author.</summary>
internal sealed class SchemaReader
{
    private readonly DraftTable _drafts;
    private readonly ProblemLog _problems;
    private readonly UnionReader _unions;
    private readonly TupleReader _tuples;
    private readonly EnumReader _enums;
    private readonly Inheritance _inheritance;
    private readonly ComponentReader _components;
    private readonly Nesting _nesting = new();
    private readonly CancellationToken _cancellation;

    public SchemaReader(OpenApiDocument document, DraftTable drafts, ProblemLog problems, CancellationToken cancellation)
    {
        _inheritance = new Inheritance(document);
        _drafts = drafts;
        _problems = problems;
        _unions = new UnionReader(this, drafts, problems);
        _tuples = new TupleReader(this, drafts);
        _enums = new EnumReader(drafts, problems);
        Objects = new ObjectReader(this, drafts, problems);
        _components = new ComponentReader(this, Objects, _unions, _inheritance, _nesting, drafts, problems);
        _cancellation = cancellation;
    }

    public ObjectReader Objects { get; }

    public DraftUse Any => new(_drafts.Primitive(Primitive.Element));

    public DraftUse Text => new(_drafts.Primitive(Primitive.String));

    /// <summary>A schema inside another, or of a parameter.</summary>
    public DraftUse Read(SchemaSite site) => Read(site, fixedName: null);

    /// <summary>A component, or the body of a request or response: an object here has a name of its own, whatever its shape.</summary>
    public DraftUse ReadNamed(SchemaSite site, string fixedName) => Read(site, fixedName);

    /// <summary>The same where the document may leave the schema out: then the body is any JSON value.</summary>
    public DraftUse ReadPayload(IOpenApiSchema? schema, SpecPointer pointer, SchemaUse use, string fixedName) =>
        schema is null ? Any : ReadNamed(new(schema, pointer, use), fixedName);

    /// <summary>Values that the document lists, wherever it does so.</summary>
    public EnumDraft DeclareEnum(SchemaSite site, IReadOnlyList<EnumValue> values, string? fixedName) => _enums.Declare(site, values, fixedName);

    private DraftUse Read(SchemaSite site, string? fixedName)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_nesting.IsExhausted)
        {
            _problems.Unsupported(site.Pointer, $"This schema lies within more than {Nesting.MostLevels} others; any JSON value is accepted here");
            return Any;
        }

        return _nesting.Within(() => ReadWithin(site, fixedName));
    }

    private DraftUse ReadWithin(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema is OpenApiSchemaReference reference)
        {
            DraftUse component = _components.Read(site, reference);
            return reference.Reference.HasConstraints()
                ? component with { Constraints = component.Constraints.Narrow(schema.Constraints()) }
                : component;
        }

        DraftUse use = ReadInline(site, fixedName);
        return use with
        {
            IsNullable = use.IsNullable || schema.AllowsNull() || AllOfParts.AllowNull(schema),
            Constraints = AllOfParts.ConstraintsOf(schema, use.Draft).Aggregate(use.Constraints, (all, more) => all.Narrow(more)),
        };
    }

    private DraftUse ReadInline(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema.Enum is { Count: > 0 } && _enums.Read(site, fixedName) is { } listed)
        {
            return listed;
        }

        if (AllOfParts.Single(site, _inheritance) is { } part)
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

    private DraftUse ReadObjectOrMap(SchemaSite site, string? fixedName)
    {
        ObjectShape shape = ObjectShape.Of(site);
        bool isRoot = fixedName is not null && site.Use.Role.Length > 0;
        return shape.Properties.Count > 0 || isRoot
            ? Objects.Read(site, shape, fixedName)
            : new(_drafts.Map(Objects.ReadOthers(shape) ?? Any));
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
}
