using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What the parts of <c>allOf</c> say of the whole, where they do not add up to an object.</summary>
internal static class AllOfParts
{
    /// <summary>
    /// What those parts of the schema say that say nothing else, and then what it says itself: of two that cannot both be kept,
    /// the later one counts.
    /// </summary>
    public static IEnumerable<Constraints> ConstraintsOf(IOpenApiSchema schema, Draft draft)
    {
        IEnumerable<IOpenApiSchema> all = (schema.AllOf ?? []).Where(part => part.IsSparse() || part.Types() == JsonSchemaType.Array).Append(schema);
        return all.Select(s => draft is MapDraft ? s.MapConstraints() : s.Constraints());
    }

    /// <summary>Parts without a type that say <c>null</c> mean it of the whole; else all of those with a type must.</summary>
    public static bool AllowNull(IOpenApiSchema schema) => schema.AllOf is { Count: > 0 } parts
        && (parts.Any(p => p.IsNullOnly()) || (schema.Type is null && parts.All(p => p.IsSparse() || p.AllowsNull()) && parts.Any(p => p.AllowsNull())));

    /// <summary><c>allOf</c> around one schema says only something about its use: a description, a default.</summary>
    public static SchemaSite? Single(SchemaSite site, Inheritance inheritance)
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
        return single is { } part && inheritance.IsExtended(site, part) ? null : single;
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
}
