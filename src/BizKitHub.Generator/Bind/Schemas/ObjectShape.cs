using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>An object's properties with those of its <c>allOf</c> parts laid beside them, references followed.</summary>
internal sealed class ObjectShape
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SchemaSite>> _properties = [];
    private readonly List<SchemaSite> _additional = [];
    private readonly List<SchemaSite> _patterns = [];

    /// <summary>In the order in which the parts list them; what several parts say of one property holds at once.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaSite>> Properties => _properties;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What a property without a name of its own may be, be it by <c>additionalProperties</c> or by <c>patternProperties</c>.
    /// Empty when nothing is said, or only that there are none.
    /// </summary>
    public IReadOnlyList<SchemaSite> Others
    {
        get
        {
            // A part that allows anything adds nothing to a part that knows more.
            SchemaSite[] typed = [.. _additional.Where(a => !a.Schema.IsSparse())];
            return [.. typed.Length > 0 ? typed : _additional.Take(1), .. _patterns];
        }
    }

    /// <summary>Parts that are neither objects nor empty. What is one of several adds its alternatives elsewhere.</summary>
    public List<SchemaSite> Unmerged { get; } = [];

    public static ObjectShape Of(SchemaSite site) => Of([site]);

    /// <summary>Several schemas that one object meets at once.</summary>
    public static ObjectShape Of(IEnumerable<SchemaSite> sites)
    {
        var shape = new ObjectShape();
        foreach (SchemaSite site in sites)
        {
            shape.Add(site, [], isPart: false);
        }

        return shape;
    }

    /// <summary>The property of that name; null when there is none.</summary>
    public SchemaSite? Find(string name) => _index.TryGetValue(name, out int index) ? _properties[index].Value : null;

    private void Add(SchemaSite site, HashSet<IOpenApiSchema> above, bool isPart)
    {
        IOpenApiSchema schema = site.Schema.Target();
        if (!above.Add(schema))
        {
            return;
        }

        AddParts(site, schema, above);
        if (schema.Types() != JsonSchemaType.Array)
        {
            AddProperties(site, schema);
        }

        bool isObject = schema.Types() is 0 or JsonSchemaType.Object;
        if (isPart && !isObject)
        {
            Unmerged.Add(site);
        }

        above.Remove(schema);
    }

    private void AddParts(SchemaSite site, IOpenApiSchema schema, HashSet<IOpenApiSchema> above)
    {
        for (int i = 0; i < (schema.AllOf?.Count ?? 0); i++)
        {
            Add(site.Branch("allOf", i, schema.AllOf![i]), above, isPart: true);
        }
    }

    private void AddProperties(SchemaSite site, IOpenApiSchema schema)
    {
        foreach (KeyValuePair<string, IOpenApiSchema> property in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            AddProperty(property.Key, site.Property(property.Key, property.Value));
        }

        Required.UnionWith(schema.Required ?? new HashSet<string>());
        if (schema.AdditionalProperties is { } additional)
        {
            _additional.Add(site.AdditionalProperties(additional));
        }

        foreach (KeyValuePair<string, IOpenApiSchema> pattern in schema.PatternProperties ?? new Dictionary<string, IOpenApiSchema>())
        {
            _patterns.Add(site.PatternProperty(pattern.Key, pattern.Value));
        }
    }

    private void AddProperty(string name, SchemaSite property)
    {
        if (_index.TryGetValue(name, out int known))
        {
            IOpenApiSchema both = SchemaMerge.Of(_properties[known].Value.Schema, property.Schema);
            _properties[known] = new(name, property with { Schema = both });
            return;
        }

        _index.Add(name, _properties.Count);
        _properties.Add(new(name, property));
    }
}
