using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// A property whose constants or listed values separate some objects of a union from others. OpenAPI's own
/// <c>discriminator</c> cannot say this of booleans and numbers.
/// </summary>
internal sealed class ConstantSplit
{
    public required string PropertyName { get; init; }

    /// <summary>In the order of the branches.</summary>
    public required IReadOnlyList<ConstantPart> Parts { get; init; }

    /// <summary>The branches that fix no value of the property.</summary>
    public required int[] Rest { get; init; }

    /// <summary>The branches that fix a value, and do not require it.</summary>
    public required int[] Optional { get; init; }

    /// <summary>Whether every branch fixes exactly one value.</summary>
    public required bool IsSingle { get; init; }

    /// <summary>Whether nothing is left to ask after this.</summary>
    public bool IsComplete => Parts.Count > 1 && Rest.Length <= 1 && Parts.All(p => p.Candidates.Length == 1);

    public int LargestPart => Math.Max(Rest.Length, Parts.Max(p => p.Candidates.Length));

    /// <summary>Every property that makes the question smaller, in the order in which the branches list them.</summary>
    public static List<ConstantSplit> AllOf(IReadOnlyList<UnionBranch> branches, int[] candidates)
    {
        var splits = new List<ConstantSplit>();
        IEnumerable<string> names = candidates.SelectMany(c => branches[c].Shapes).SelectMany(s => s.Properties).Select(p => p.Key);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            if (Of(branches, candidates, name) is { } split && split.LargestPart < candidates.Length)
            {
                splits.Add(split);
            }
        }

        return splits;
    }

    private static ConstantSplit? Of(IReadOnlyList<UnionBranch> branches, int[] candidates, string name)
    {
        var byValue = new Dictionary<ConstantModel, List<int>>();
        var rest = new List<int>();
        var optional = new List<int>();
        bool isSingle = true;
        foreach (int candidate in candidates)
        {
            IReadOnlyList<ConstantModel> values = ValuesOf(branches[candidate], name);
            if (values.Count == 0)
            {
                rest.Add(candidate);
                continue;
            }

            isSingle &= values.Count == 1;
            if (!branches[candidate].Shapes.All(s => s.Required.Contains(name)))
            {
                optional.Add(candidate);
            }

            foreach (ConstantModel value in values)
            {
                (byValue.TryGetValue(value, out List<int>? known) ? known : byValue[value] = []).Add(candidate);
            }
        }

        return byValue.Count == 0 || !AreOfOneType(byValue.Keys) ? null : new()
        {
            PropertyName = name,
            Parts = Group(byValue),
            Rest = [.. rest],
            Optional = [.. optional],
            IsSingle = isSingle,
        };
    }

    private static ConstantPart[] Group(Dictionary<ConstantModel, List<int>> byValue) =>
    [
        .. byValue
            .GroupBy(v => string.Join(",", v.Value), v => v, StringComparer.Ordinal)
            .Select(g => new ConstantPart(g.Select(v => v.Key).ToEquatableArray(), [.. g.First().Value]))
            .OrderBy(p => p.Candidates[0]),
    ];

    /// <summary>The values that the property has in every shape of the branch; empty when some shape leaves it open.</summary>
    public static IReadOnlyList<ConstantModel> ValuesOf(UnionBranch branch, string name)
    {
        var values = new List<ConstantModel>();
        foreach (ObjectShape shape in branch.Shapes)
        {
            IReadOnlyList<ConstantModel> ofShape = shape.Find(name) is { } property ? ValuesOf(property.Schema) : [];
            if (ofShape.Count == 0)
            {
                return [];
            }

            values.AddRange(ofShape);
        }

        return [.. values.Distinct()];
    }

    private static IReadOnlyList<ConstantModel> ValuesOf(IOpenApiSchema property)
    {
        IOpenApiSchema schema = property.Target();
        if (schema.Enum is not { Count: > 0 } && schema.AllOf is { Count: 1 } parts)
        {
            schema = parts[0].Target();
        }

        if (property.AllowsNull() || schema.AllowsNull())
        {
            return [];
        }

        return schema.Constant() is { } constant
            ? [constant]
            : [.. (schema.EnumValues() ?? []).Select(v => new ConstantModel(Boolean: null, v.Text, v.Number))];
    }

    /// <summary>Whether all of them are texts, all booleans or all numbers: only one type can be asked for at once.</summary>
    public static bool AreOfOneType(IEnumerable<ConstantModel> values) =>
        values.Select(v => v.Boolean is not null ? JsonKinds.Boolean : v.Text is not null ? JsonKinds.String : JsonKinds.Number).Distinct().Count() == 1;
}
