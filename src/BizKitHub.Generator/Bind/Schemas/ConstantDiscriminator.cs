using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// A property that has another constant in each of several objects, and so tells them apart. OpenAPI's own
/// <c>discriminator</c> cannot say this of booleans.
/// </summary>
/// <param name="PropertyName">On the wire.</param>
/// <param name="Tags">The constants, branch by branch.</param>
internal sealed record ConstantDiscriminator(string PropertyName, IReadOnlyList<EquatableArray<ConstantModel>> Tags)
{
    public static ConstantDiscriminator? Find(IReadOnlyList<SchemaSite> branches)
    {
        ObjectShape[] shapes = [.. branches.Select(ObjectShape.Of)];
        foreach (KeyValuePair<string, SchemaSite> candidate in shapes[0].Properties)
        {
            EquatableArray<ConstantModel>[] tags = [.. shapes.Select(s => TagsOf(s, candidate.Key))];
            if (tags.All(t => !t.IsEmpty) && AreDisjoint(tags))
            {
                return new(candidate.Key, tags);
            }
        }

        return null;
    }

    private static EquatableArray<ConstantModel> TagsOf(ObjectShape shape, string name)
    {
        SchemaSite property = shape.Properties.FirstOrDefault(p => p.Key == name).Value;
        if (property.Schema is null || property.Schema.AllowsNull())
        {
            return EquatableArray<ConstantModel>.Empty;
        }

        if (property.Schema.Constant() is { } constant)
        {
            return new([constant]);
        }

        return property.Schema.EnumValues() is { } values && values[0].Text is not null
            ? values.Select(v => new ConstantModel(Boolean: null, v.Text)).ToEquatableArray()
            : EquatableArray<ConstantModel>.Empty;
    }

    private static bool AreDisjoint(EquatableArray<ConstantModel>[] tags)
    {
        var seen = new HashSet<ConstantModel>();
        return tags.All(branch => branch.All(seen.Add));
    }
}
