namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>One of the objects of the OpenAPI specification: which fields it has, and where components of its kind live.</summary>
/// <param name="name">As in "is not a field of …".</param>
/// <param name="fields">Called once, when first needed: objects refer to each other in circles.</param>
internal sealed class ObjectShape(string name, Func<IReadOnlyDictionary<string, Field>> fields) : Shape
{
    private readonly Lazy<IReadOnlyDictionary<string, Field>> _fields = new(fields);

    public string Name => name;

    /// <summary>The part of <c>components</c> that holds such objects; null when there is none, and so no reference to one.</summary>
    public string? Section { get; init; }

    /// <summary>What stands under keys that are not fields: paths, status codes. Null when there are fields only.</summary>
    public Shape? Others { get; init; }

    /// <summary>Whether keys that are no fields are kept, as JSON Schema demands.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a client can do without it, so that a broken reference to one is left out and stops nothing.</summary>
    public bool IsDispensable { get; init; }

    public IReadOnlyDictionary<string, Field> Fields => _fields.Value;

    public override string Expectation => name;

    /// <summary>What may stand under a key; null when the specification says nothing of it.</summary>
    public Shape? ShapeOf(string key)
    {
        if (Fields.TryGetValue(key, out Field? field))
        {
            return field.Shape;
        }

        return key == "$ref" || IsExtension(key) ? null : Others;
    }

    public static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
