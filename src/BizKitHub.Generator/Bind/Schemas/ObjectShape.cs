using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>An object's properties with those of its <c>allOf</c> parts laid beside them, references followed.</summary>
internal sealed class ObjectShape
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SchemaSite>> _properties = [];

    /// <summary>In the order in which the parts list them; a later part's property replaces an earlier one's.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaSite>> Properties => _properties;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public SchemaSite? AdditionalProperties { get; private set; }

    /// <summary>Parts that are neither objects nor empty, or that are themselves one of several.</summary>
    public List<SchemaSite> Unmerged { get; } = [];

    public static ObjectShape Of(SchemaSite site)
    {
        var shape = new ObjectShape();
        shape.Add(site, [], isPart: false);
        return shape;
    }

    private void Add(SchemaSite site, HashSet<IOpenApiSchema> above, bool isPart)
    {
        IOpenApiSchema schema = site.Schema is OpenApiSchemaReference { Target: { } target } ? target : site.Schema;
        if (!above.Add(schema))
        {
            return;
        }

        AddParts(site, schema, above);
        foreach (KeyValuePair<string, IOpenApiSchema> property in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            AddProperty(property.Key, site.Property(property.Key, property.Value));
        }

        Required.UnionWith(schema.Required ?? new HashSet<string>());
        if (schema.AdditionalProperties is { } additional)
        {
            AdditionalProperties = site.AdditionalProperties(additional);
        }

        bool isObject = schema.Types() is 0 or JsonSchemaType.Object;
        if (isPart && (!isObject || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 }))
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

    private void AddProperty(string name, SchemaSite property)
    {
        if (_index.TryGetValue(name, out int known))
        {
            _properties[known] = new(name, property);
            return;
        }

        _index.Add(name, _properties.Count);
        _properties.Add(new(name, property));
    }
}
