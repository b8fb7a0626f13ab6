using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// The alternatives of a schema: those of its <c>oneOf</c> and <c>anyOf</c>, those of the parts of its <c>allOf</c>, and
/// what stands beside them laid into each.
/// </summary>
/// <param name="Branches">In document order.</param>
/// <param name="IsNullable">Whether <c>null</c> is one of them.</param>
/// <param name="IsComplete">False when there are so many combinations that some lists of alternatives are left out.</param>
internal sealed record SchemaAlternatives(IReadOnlyList<UnionBranch> Branches, bool IsNullable, bool IsComplete)
{
    /// <summary>Lists of alternatives beside each other multiply.</summary>
    private const int MostCombinations = 256;

    /// <summary>Alternatives that only narrow what stands beside them (<c>required</c>, <c>minItems</c>) are none.</summary>
    public static bool IsUnion(SchemaSite site) => Choices(site).Count > 0;

    public static SchemaAlternatives Of(SchemaSite site) => Of(site, []);

    private static SchemaAlternatives Of(SchemaSite site, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema schema = site.Schema.Target();
        above.Add(schema);
        bool isNullable = (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Any(b => b.IsNullOnly());
        List<List<SchemaSite>> choices = Choices(site);
        ObjectShape shared = ObjectShape.Of(site);
        if (choices.Count == 1 && shared.Properties.Count == 0)
        {
            var plain = new List<UnionBranch>();
            foreach (SchemaSite branch in choices[0])
            {
                isNullable |= AddPlain(plain, branch, site, above);
            }

            return new(plain, isNullable, IsComplete: true);
        }

        List<SchemaSite[]> combined = Combine(choices, shared, [schema], out bool isComplete);
        return new([.. combined.Select(parts => Merged(site, parts, shared))], isNullable, isComplete);
    }

    /// <summary>Alternatives written in place within alternatives are alternatives of the whole.</summary>
    /// <returns>Whether <c>null</c> is among them.</returns>
    private static bool AddPlain(List<UnionBranch> plain, SchemaSite branch, SchemaSite union, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema target = branch.Schema.Target();
        if (!IsPartOf(branch, union))
        {
            bool isKnown = branch.Schema is OpenApiSchemaReference { Reference.Id: { } id } && plain.Any(b => b.Component == id);
            if (!isKnown)
            {
                plain.Add(new(branch, [branch], KindsOf(branch, union)));
            }

            return false;
        }

        if (!above.Add(target))
        {
            return false;
        }

        SchemaAlternatives inner = Of(branch, above);
        plain.AddRange(inner.Branches);
        return inner.IsNullable || target.AllowsNull();
    }

    /// <summary>Whether an alternative is no type of its own: a list of alternatives in place, or one that leads back to the union.</summary>
    private static bool IsPartOf(SchemaSite branch, SchemaSite union) => branch.Schema is OpenApiSchemaReference
        ? LeadsTo(branch.Schema.Target(), union.Schema.Target(), [])
        : branch.Schema.Discriminator is null && IsUnion(branch);

    private static bool LeadsTo(IOpenApiSchema schema, IOpenApiSchema wanted, HashSet<IOpenApiSchema> above) =>
        schema == wanted || (above.Add(schema) && schema.Branches().Any(b => LeadsTo(b.Target(), wanted, above)));

    private static JsonKinds KindsOf(SchemaSite branch, SchemaSite union)
    {
        JsonKinds own = SchemaKinds.Of(branch.Schema);
        JsonKinds beside = SchemaKinds.Of(new OpenApiSchema { Type = union.Schema.Target().Type });
        return (own & beside) == 0 ? own : own & beside;
    }

    private static UnionBranch Merged(SchemaSite site, SchemaSite[] parts, ObjectShape shared)
    {
        SchemaSite last = parts[parts.Length - 1];
        JsonKinds kinds = parts.Aggregate(JsonKinds.Any, (all, part) => all & KindsOf(part, site));
        bool isWhole = parts.Length == 1 && (kinds & JsonKinds.Object) != 0 && HasAll(last, shared);
        bool isObject = kinds is JsonKinds.Any || (kinds & JsonKinds.Object) != 0;
        return isWhole || !isObject
            ? new(last, [last], isObject ? kinds : KindsOf(last, site))
            : new(last, [site, .. parts], JsonKinds.Object);
    }

    /// <summary>Whether a component brings along what stands beside the alternatives, so that nothing needs to be laid into it.</summary>
    private static bool HasAll(SchemaSite branch, ObjectShape shared)
    {
        if (branch.Schema is not OpenApiSchemaReference)
        {
            return false;
        }

        var own = ObjectShape.Of(branch);
        return shared.Properties.All(p => own.Find(p.Key) is not null);
    }

    /// <summary>Every way to choose one alternative from each list, those within alternatives included.</summary>
    private static List<SchemaSite[]> Combine(List<List<SchemaSite>> choices, ObjectShape shared, HashSet<IOpenApiSchema> above, out bool isComplete)
    {
        isComplete = true;
        List<SchemaSite[]> combined = [[]];
        foreach (List<SchemaSite> choice in choices)
        {
            var expanded = new List<SchemaSite[]>();
            foreach (SchemaSite branch in choice)
            {
                expanded.AddRange(Expand(branch, shared, above, ref isComplete));
            }

            if ((long)combined.Count * expanded.Count > MostCombinations)
            {
                isComplete = false;
                continue;
            }

            combined = [.. combined.SelectMany(before => expanded.Select(after => before.Concat(after).ToArray()))];
        }

        return combined;
    }

    private static List<SchemaSite[]> Expand(SchemaSite branch, ObjectShape shared, HashSet<IOpenApiSchema> above, ref bool isComplete)
    {
        IOpenApiSchema target = branch.Schema.Target();
        List<List<SchemaSite>> inner = Choices(branch);
        if (inner.Count == 0 || HasAll(branch, shared) || !above.Add(target))
        {
            return [[branch]];
        }

        List<SchemaSite[]> combined = Combine(inner, shared, above, out bool isInnerComplete);
        isComplete &= isInnerComplete;
        above.Remove(target);
        return [.. combined.Select(parts => new[] { branch }.Concat(parts).ToArray())];
    }

    /// <summary>The lists of alternatives that a value must choose from, one from each.</summary>
    private static List<List<SchemaSite>> Choices(SchemaSite site)
    {
        var choices = new List<List<SchemaSite>>();
        AddChoices(choices, site, []);
        return choices;
    }

    private static void AddChoices(List<List<SchemaSite>> choices, SchemaSite site, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema schema = site.Schema.Target();
        bool isPart = above.Count > 0;
        if (!above.Add(schema))
        {
            return;
        }

        // A base that lists its children is a base where a child extends it, and one of them everywhere else.
        if (!isPart || !ListsItsChildren(schema))
        {
            AddChoice(choices, site, "oneOf", schema.OneOf);
            AddChoice(choices, site, "anyOf", schema.AnyOf);
        }

        for (int i = 0; i < (schema.AllOf?.Count ?? 0); i++)
        {
            AddChoices(choices, site.Branch("allOf", i, schema.AllOf![i]), above);
        }
    }

    private static void AddChoice(List<List<SchemaSite>> choices, SchemaSite site, string keyword, IList<IOpenApiSchema>? schemas)
    {
        var branches = new List<SchemaSite>();
        for (int i = 0; i < (schemas?.Count ?? 0); i++)
        {
            if (!schemas![i].IsNullOnly())
            {
                branches.Add(site.Branch(keyword, i, schemas[i]));
            }
        }

        if (schemas is { Count: > 0 } && !(branches.Count > 0 && branches.All(b => b.Schema.IsSparse())))
        {
            choices.Add(branches);
        }
    }

    private static bool ListsItsChildren(IOpenApiSchema schema) => schema.Branches().Any(b => Extends(b.Target(), schema, []));

    private static bool Extends(IOpenApiSchema schema, IOpenApiSchema wanted, HashSet<IOpenApiSchema> above) =>
        above.Add(schema) && (schema.AllOf ?? []).Any(p => p.Target() == wanted || Extends(p.Target(), wanted, above));
}
