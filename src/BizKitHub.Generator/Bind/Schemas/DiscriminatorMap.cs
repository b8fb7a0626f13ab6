using System.Globalization;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Which values of its property a document's <c>discriminator</c> gives to a branch.</summary>
internal sealed class DiscriminatorMap
{
    private readonly Dictionary<string, List<string>> _mapped = new(StringComparer.Ordinal);
    private readonly string? _default;

    private DiscriminatorMap(OpenApiDiscriminator discriminator, string propertyName)
    {
        PropertyName = propertyName;
        _default = discriminator.DefaultMapping?.Reference.Id;
        foreach (KeyValuePair<string, OpenApiSchemaReference> entry in discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            string id = entry.Value.Reference.Id ?? "";
            (_mapped.TryGetValue(id, out List<string>? known) ? known : _mapped[id] = []).Add(entry.Key);
        }
    }

    public string PropertyName { get; }

    /// <summary>The components that the mapping names, in its order.</summary>
    public IEnumerable<string> Components => _mapped.Keys;

    /// <returns>Null when there is no discriminator, or one without a property.</returns>
    public static DiscriminatorMap? Of(OpenApiDiscriminator? discriminator) =>
        discriminator?.PropertyName is { Length: > 0 } name ? new(discriminator, name) : null;

    /// <summary>
    /// The mapped values, or else those that the branch itself fixes, or else its name: so OpenAPI has it, but for the
    /// second, which many documents rely on. A branch for all other values has none.
    /// </summary>
    /// <param name="branch">The branch.</param>
    /// <param name="hasOwn">Whether the values that branches fix themselves differ.</param>
    public IReadOnlyList<ConstantModel> ValuesOf(UnionBranch branch, bool hasOwn)
    {
        IReadOnlyList<ConstantModel> own = hasOwn ? OwnValuesOf(branch) : [];
        if (branch.Reference is not { } id || branch.IsRest)
        {
            return own;
        }

        // A mapping's keys are texts, whatever the property is.
        bool isText = own.Count == 0 || own[0].Text is not null;
        if (!isText || (own.Count > 0 && !_mapped.ContainsKey(id)))
        {
            return own;
        }

        IEnumerable<string> ids = [id, .. branch.Descendants, .. NestedNames(branch.Site.Schema.Target(), [])];
        IEnumerable<string> texts = ids.SelectMany(i => _mapped.TryGetValue(i, out List<string>? values) ? values : [i]);
        return [.. texts.Distinct(StringComparer.Ordinal).Select(v => AsConstant(branch, v))];
    }

    public bool IsMapped(UnionBranch branch) => branch.Reference is { } id && _mapped.ContainsKey(id);

    /// <summary>The values that the branch fixes for the property, whatever the discriminator says.</summary>
    public IReadOnlyList<ConstantModel> OwnValuesOf(UnionBranch branch) => branch.IsRest ? [] : ConstantSplit.ValuesOf(branch, PropertyName);

    /// <summary>The branch for values that no other has; null when the document names none.</summary>
    public int? DefaultOf(IReadOnlyList<UnionBranch> branches)
    {
        for (int i = 0; i < branches.Count; i++)
        {
            if (_default is not null && branches[i].Reference == _default)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A branch that is itself told apart by the same property answers to what its own branches answer to.</summary>
    private IEnumerable<string> NestedNames(IOpenApiSchema schema, HashSet<IOpenApiSchema> above)
    {
        if (schema.Discriminator?.PropertyName != PropertyName || !above.Add(schema))
        {
            return [];
        }

        IEnumerable<string> mapped = (schema.Discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>()).Keys;
        IEnumerable<string> named = schema.Branches().OfType<OpenApiSchemaReference>().Select(b => b.Reference.Id ?? "");
        return mapped.Concat(named).Concat(schema.Branches().SelectMany(b => NestedNames(b.Target(), above)));
    }

    private ConstantModel AsConstant(UnionBranch branch, string text)
    {
        bool isNumber = branch.Shapes.Count > 0
            && branch.Shapes[0].Find(PropertyName)?.Schema.Target().Types() is JsonSchemaType.Integer or JsonSchemaType.Number;
        return isNumber && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? new(Boolean: null, Text: null, number)
            : new(Boolean: null, text);
    }
}
