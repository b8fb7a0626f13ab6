using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Which schema a <c>$dynamicRef</c> means where nobody who refers to it from outside says otherwise: the nearest around
/// it with that anchor, or the only one of the document.
/// </summary>
internal sealed class DynamicAnchors
{
    private const string Keyword = "$dynamicAnchor";
    private const string Definitions = "$defs";

    private readonly Dictionary<string, List<JsonObject>> _byName = new(StringComparer.Ordinal);

    /// <summary>All schemas with such an anchor, in the order in which they were met.</summary>
    public IEnumerable<JsonObject> All => _byName.Values.SelectMany(s => s);

    public static string? NameOf(JsonNode? schema) => (schema as JsonObject)?[Keyword].Text();

    public void Add(JsonObject schema)
    {
        if (NameOf(schema) is { } name)
        {
            if (!_byName.TryGetValue(name, out List<JsonObject>? schemas))
            {
                _byName.Add(name, schemas = []);
            }

            schemas.Add(schema);
        }
    }

    /// <summary>What a schema binds for everything that it refers to: its own anchor and those of its definitions.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> BoundBy(JsonObject schema)
    {
        IEnumerable<JsonNode?> definitions = schema.TryGet(Definitions, out JsonObject? own) ? own.Select(d => d.Value) : [];
        return definitions
            .Prepend(schema)
            .OfType<JsonObject>()
            .Where(d => NameOf(d) is not null)
            .Select(d => new KeyValuePair<string, JsonObject>(NameOf(d)!, d));
    }

    /// <summary>The schema that binds this one for others: the one whose definition it is, or itself.</summary>
    public static JsonObject BinderOf(JsonObject schema) =>
        schema.Parent is JsonObject { Parent: JsonObject owner } definitions && definitions.GetPropertyName() == Definitions ? owner : schema;

    /// <returns>Null when there is none, or when there are several and none is nearer than the others.</returns>
    public JsonObject? Find(string name, JsonObject from, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (!_byName.TryGetValue(name, out List<JsonObject>? schemas))
        {
            return null;
        }

        for (JsonNode? current = from; current is not null; current = current.Parent)
        {
            if (current is JsonObject schema && BoundBy(schema).FirstOrDefault(b => b.Key == name).Value is { } nearest)
            {
                return nearest;
            }
        }

        isAmbiguous = schemas.Count > 1;
        return isAmbiguous ? null : schemas[0];
    }
}
