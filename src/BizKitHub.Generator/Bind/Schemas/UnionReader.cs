using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Reads "one of these" schemas: as a list of values, as one type written in several ways, or as a union whose
/// cases can be told apart. What cannot be told apart becomes "any JSON value".
/// </summary>
internal sealed class UnionReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    public static bool IsUnion(IOpenApiSchema schema) => schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    public DraftUse Read(SchemaSite site, string? fixedName)
    {
        List<SchemaSite> branches = Branches(site, out bool isNullable);
        DraftUse use = branches.Count switch
        {
            0 => schemas.Any,
            1 => fixedName is null ? schemas.Read(branches[0]) : schemas.ReadRoot(branches[0], fixedName),
            _ => ReadValues(site, branches, fixedName)
                ?? ReadSameValue(branches)
                ?? ReadCases(site, branches, fixedName)
                ?? ReadAny(site),
        };
        return use with { IsNullable = use.IsNullable || isNullable };
    }

    /// <summary>Several names in <c>type</c>: a union without saying so.</summary>
    public DraftUse ReadTypes(SchemaSite site, string? fixedName)
    {
        var branches = new List<SchemaSite>();
        foreach (JsonSchemaType type in new[] { JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object })
        {
            if ((site.Schema.Types() & type) != 0)
            {
                branches.Add(site with { Schema = OfType(site.Schema, type) });
            }
        }

        return ReadSameValue(branches) ?? ReadCases(site, branches, fixedName) ?? ReadAny(site);
    }

    private static OpenApiSchema OfType(IOpenApiSchema schema, JsonSchemaType type) => new()
    {
        Type = type,
        Format = schema.Format,
        Items = type == JsonSchemaType.Array ? schema.Items : null,
        Properties = type == JsonSchemaType.Object ? schema.Properties : null,
        Required = type == JsonSchemaType.Object ? schema.Required : null,
        AdditionalProperties = type == JsonSchemaType.Object ? schema.AdditionalProperties : null,
        PatternProperties = type == JsonSchemaType.Object ? schema.PatternProperties : null,
    };

    private static List<SchemaSite> Branches(SchemaSite site, out bool isNullable)
    {
        string keyword = site.Schema.OneOf is { Count: > 0 } ? "oneOf" : "anyOf";
        IList<IOpenApiSchema> schemas = site.Schema.OneOf is { Count: > 0 } oneOf ? oneOf : site.Schema.AnyOf!;
        var branches = new List<SchemaSite>();
        isNullable = false;
        for (int i = 0; i < schemas.Count; i++)
        {
            if (schemas[i].IsNullOnly())
            {
                isNullable = true;
            }
            else
            {
                branches.Add(site.Branch(keyword, i, schemas[i]));
            }
        }

        return branches;
    }

    /// <summary>Constants side by side are an enum; a plain text beside them only says that the enum is open, which ours are.</summary>
    private DraftUse? ReadValues(SchemaSite site, List<SchemaSite> branches, string? fixedName)
    {
        var values = new List<EnumValue>();
        foreach (SchemaSite branch in branches)
        {
            if (branch.Schema.EnumValues() is { } listed)
            {
                values.AddRange(listed);
            }
            else if (branch.Schema.Types() != JsonSchemaType.String || IsDate(branch.Schema))
            {
                return null;
            }
        }

        bool isUniform = values.Count > 0 && values.All(v => v.Text is null == values[0].Text is null);
        if (!isUniform)
        {
            return null;
        }

        EnumDraft draft = schemas.DeclareEnum(site, [.. values.Distinct()], fixedName);
        draft.AllowsOthers |= branches.Any(b => b.Schema.EnumValues() is null);
        return new(draft);
    }

    /// <summary>One value that may be written in several ways: a date as text or number, a number as text.</summary>
    private DraftUse? ReadSameValue(List<SchemaSite> branches)
    {
        if (branches.Any(b => IsDate(b.Schema)) && branches.All(b => IsDate(b.Schema) || IsSparseValue(b.Schema)))
        {
            return new(drafts.Primitive(Primitive.DateTimeOffset));
        }

        if (branches.FirstOrDefault(b => b.Schema.Types() is JsonSchemaType.Integer) is { Schema: { } integer }
            && branches.All(b => IsNumeric(b.Schema)))
        {
            return new DraftUse(drafts.Primitive(PrimitiveTypes.Of(JsonSchemaType.Integer, integer.Format, contentEncoding: null))) with
            {
                Constraints = integer.Constraints(),
            };
        }

        if (branches.FirstOrDefault(b => b.Schema.Types() is JsonSchemaType.Number) is { Schema: { } number }
            && branches.All(b => IsNumeric(b.Schema)))
        {
            return new DraftUse(drafts.Primitive(PrimitiveTypes.Of(JsonSchemaType.Number, number.Format, contentEncoding: null))) with
            {
                Constraints = number.Constraints(),
            };
        }

        return branches.All(b => b.Schema is not OpenApiSchemaReference && b.Schema.Types() == JsonSchemaType.String && b.Schema.Enum is not { Count: > 0 })
            ? new(drafts.Primitive(Primitive.String))
            : null;
    }

    private DraftUse? ReadCases(SchemaSite site, List<SchemaSite> branches, string? fixedName)
    {
        if (site.Schema.Discriminator?.PropertyName is { Length: > 0 } property
            && branches.All(b => b.Schema is OpenApiSchemaReference))
        {
            return new(Declare(site, fixedName, property, DiscriminatedCases(site.Schema.Discriminator, branches)));
        }

        if (ConstantDiscriminator.Find(branches) is { } constant)
        {
            return new(Declare(site, fixedName, constant.PropertyName, ConstantCases(branches, constant)));
        }

        if (RequiredMarkers.Find(branches) is { } markers)
        {
            return new(Declare(site, fixedName, discriminator: null, MarkedCases(branches, markers)));
        }

        return KindCases(branches) is { } cases
            ? new(Declare(site, fixedName, discriminator: null, cases))
            : null;
    }

    private UnionDraft Declare(SchemaSite site, string? fixedName, string? discriminator, IReadOnlyList<CaseDraft> cases)
    {
        string? key = fixedName is null ? DraftTable.UnionKey(discriminator, cases) : null;
        return SchemaReader.Declared(site, drafts.Declare(key, id => new UnionDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Discriminator = discriminator,
            Cases = cases,
        }));
    }

    private List<CaseDraft> DiscriminatedCases(OpenApiDiscriminator discriminator, List<SchemaSite> branches)
    {
        var cases = new List<CaseDraft>();
        foreach (SchemaSite branch in branches)
        {
            string id = ((OpenApiSchemaReference)branch.Schema).Reference.Id ?? "";
            string[] mapped = [.. (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
                .Where(m => m.Value.Reference.Id == id)
                .Select(m => m.Key)];
            cases.Add(new()
            {
                WireName = id,
                Tags = (mapped.Length > 0 ? mapped : [id]).Select(t => new ConstantModel(Boolean: null, t)).ToEquatableArray(),
                Value = schemas.Read(branch),
                Documentation = DocumentationText.Of(branch.Schema),
            });
        }

        return cases;
    }

    private List<CaseDraft> ConstantCases(List<SchemaSite> branches, ConstantDiscriminator discriminator)
    {
        var cases = new List<CaseDraft>();
        for (int i = 0; i < branches.Count; i++)
        {
            EquatableArray<ConstantModel> tags = discriminator.Tags[i];
            bool isBoolean = tags[0].Boolean is not null;
            cases.Add(new()
            {
                WireName = isBoolean ? discriminator.PropertyName : tags[0].Text!,
                NamePrefix = tags[0].Boolean == false ? "Not" : "",
                Tags = tags,
                // Where several values mean the case, the property stays, to say which one it is.
                Object = CaseObject(branches[i], tags.Count == 1 ? discriminator.PropertyName : null),
                Documentation = DocumentationText.Of(branches[i].Schema),
            });
        }

        return cases;
    }

    private List<CaseDraft> MarkedCases(List<SchemaSite> branches, IReadOnlyList<string> markers) =>
    [
        .. branches.Select((branch, i) => new CaseDraft
        {
            WireName = markers[i],
            NamePrefix = "With",
            Marker = markers[i],
            Object = CaseObject(branch, discriminator: null),
            Documentation = DocumentationText.Of(branch.Schema),
        }),
    ];

    /// <summary>The properties of a case; no type of its own, so it is no draft of the table.</summary>
    private ObjectDraft CaseObject(SchemaSite branch, string? discriminator)
    {
        ObjectShape shape = ObjectShape.Of(branch);
        return new()
        {
            Id = -1,
            FixedName = null,
            Pointer = branch.Pointer,
            Documentation = Documentation.None,
            Properties = schemas.ReadProperties(shape, leaveOut: discriminator),
            AdditionalProperties = schemas.ReadOthers(shape),
        };
    }

    private List<CaseDraft>? KindCases(List<SchemaSite> branches)
    {
        var cases = new List<CaseDraft>();
        foreach (SchemaSite branch in branches)
        {
            DraftUse value = schemas.Read(ShapeOf(branch));
            if (KindOf(value.Draft) is not { } kind || cases.Any(c => c.Kind == kind))
            {
                return null;
            }

            cases.Add(new()
            {
                WireName = CaseName(kind),
                Kind = kind,
                Value = value,
                Documentation = DocumentationText.Of(branch.Schema),
            });
        }

        return cases;
    }

    /// <summary>An object or an enum among the alternatives is called after the union and its own JSON type.</summary>
    private static SchemaSite ShapeOf(SchemaSite branch) => branch.Schema.Types() switch
    {
        JsonSchemaType.Object => branch with { Use = branch.Use.Shape(CaseName(JsonKind.Object)) },
        JsonSchemaType.Array when TupleReader.LengthOf(branch.Schema) > 0 => branch with { Use = branch.Use.Shape(CaseName(JsonKind.Array)) },
        JsonSchemaType.String => branch with { Use = branch.Use.Shape(CaseName(JsonKind.String)) },
        JsonSchemaType.Integer or JsonSchemaType.Number => branch with { Use = branch.Use.Shape(CaseName(JsonKind.Number)) },
        _ => branch,
    };

    private static JsonKind? KindOf(Draft draft) => draft switch
    {
        ListDraft or TupleDraft => JsonKind.Array,
        MapDraft or ObjectDraft => JsonKind.Object,
        EnumDraft values => values.Underlying == Primitive.String ? JsonKind.String : JsonKind.Number,
        PrimitiveDraft { Primitive: Primitive.Element } => null,
        PrimitiveDraft { Primitive: Primitive.Boolean } => JsonKind.Boolean,
        PrimitiveDraft { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single } => JsonKind.Number,
        PrimitiveDraft => JsonKind.String,
        _ => null,
    };

    private static string CaseName(JsonKind kind) => kind switch
    {
        JsonKind.Object => "Fields",
        JsonKind.Array => "List",
        JsonKind.String => "Text",
        JsonKind.Boolean => "Flag",
        _ => "Number",
    };

    private DraftUse ReadAny(SchemaSite site)
    {
        problems.Unsupported(site.Pointer, "The alternatives cannot be told apart; any JSON value is accepted here");
        return schemas.Any;
    }

    private static bool IsDate(IOpenApiSchema schema) => schema.Format is "date-time" or "date";

    /// <summary>A text, a number or an object without properties: the other spellings of a date.</summary>
    private static bool IsSparseValue(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema.Types() is 0 or JsonSchemaType.String or JsonSchemaType.Number or JsonSchemaType.Integer or JsonSchemaType.Object
        && schema.Properties is not { Count: > 0 }
        && schema.Enum is not { Count: > 0 };

    private static bool IsNumeric(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && (schema.Types() is JsonSchemaType.Integer or JsonSchemaType.Number
            || (schema.Types() == JsonSchemaType.String && schema.Format is "numeric" or "integer" or "number" or "decimal" or "int64" or "int32"));
}
