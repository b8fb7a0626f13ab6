using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Reads "one of these" schemas: as one type where C# has one for all, and as a union of cases otherwise. An alternative
/// that allows everything makes the whole "any JSON value".
/// </summary>
internal sealed class UnionReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    private readonly UnionValues _values = new(schemas, drafts);

    public DraftUse Read(SchemaSite site, string? fixedName)
    {
        var found = SchemaAlternatives.Of(site);
        if (!found.IsComplete)
        {
            problems.Unsupported(site.Pointer, "The alternatives multiply to too many combinations; some lists of them are left out");
        }

        DraftUse use = found.Branches.Count switch
        {
            0 => schemas.Any,
            1 => ReadOnly(site, found.Branches[0], fixedName),
            _ => Read(site, found.Branches, fixedName),
        };
        return use with { IsNullable = use.IsNullable || found.IsNullable };
    }

    /// <summary>Several names in <c>type</c>: a union without saying so.</summary>
    public DraftUse ReadTypes(SchemaSite site, string? fixedName)
    {
        JsonSchemaType[] types =
        [
            JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
        ];
        IEnumerable<SchemaSite> sites = types
            .Where(t => (site.Schema.Types() & t) != 0)
            .Select(t => site with { Schema = OfType(site.Schema, t) });
        return Read(site, [.. sites.Select(s => new UnionBranch(s, [s], SchemaKinds.Of(s.Schema)))], fixedName);
    }

    /// <summary>A base and all that extends it. A child has the properties of its base, not its alternatives.</summary>
    public DraftUse ReadHierarchy(SchemaSite site, string id, Inheritance inheritance)
    {
        DraftUse use = Read(site, inheritance.AlternativesOf(site, id).Branches, id);
        return use with { IsNullable = use.IsNullable || site.Schema.AllowsNull() };
    }

    private static OpenApiSchema OfType(IOpenApiSchema schema, JsonSchemaType type) => new()
    {
        Type = type,
        Format = schema.Format,
        Items = type == JsonSchemaType.Array ? schema.Items : null,
        MinItems = type == JsonSchemaType.Array ? schema.MinItems : null,

        // The positions of a tuple stand there, too, and only there when the schema may be one.
        Extensions = type == JsonSchemaType.Array ? schema.Extensions : null,
        Properties = type is JsonSchemaType.Object or JsonSchemaType.Array ? schema.Properties : null,
        Required = type == JsonSchemaType.Object ? schema.Required : null,
        AdditionalProperties = type == JsonSchemaType.Object ? schema.AdditionalProperties : null,
        PatternProperties = type == JsonSchemaType.Object ? schema.PatternProperties : null,
    };

    private DraftUse ReadOnly(SchemaSite site, UnionBranch branch, string? fixedName) =>
        branch.Parts.Count > 1 ? schemas.Objects.Read(site, ObjectShape.Of(branch.Parts), fixedName)
        : fixedName is null ? schemas.Read(branch.Site)
        : schemas.ReadNamed(branch.Site, fixedName);

    private DraftUse Read(SchemaSite site, IReadOnlyList<UnionBranch> all, string? fixedName)
    {
        if (_values.ReadSpellings(all) is { } spellings)
        {
            return spellings;
        }

        var discriminator = DiscriminatorMap.Of(site.Schema.Target().Discriminator);
        if (discriminator is null && all.Any(b => b.Kinds == JsonKinds.Any))
        {
            return schemas.Any;
        }

        IReadOnlyList<UnionBranch> branches = _values.Merge(site, all, fixedName);
        if (branches.Count == 1)
        {
            return branches[0].Value ?? schemas.Read(branches[0].Site);
        }

        var plan = UnionPlan.Of(branches, discriminator);
        if (plan.IsAmbiguous)
        {
            problems.Unsupported(site.Pointer, "The alternatives cannot be told apart for sure; the first that fits is taken");
        }

        CaseDraft[] cases = [.. new CaseReader(schemas, branches, plan).Read(out bool isNullable)];
        string? key = fixedName is null ? DraftTable.UnionKey(plan.Choice, cases) : null;
        UnionDraft union = drafts.Declare(key, id => new UnionDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Choice = plan.Choice,
            Cases = cases,
        });
        return new DraftUse(SchemaReader.Declared(site, union)) with { IsNullable = isNullable };
    }
}
