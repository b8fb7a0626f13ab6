using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.References;

/// <summary>The names that schemas give themselves (<c>$id</c>, <c>$anchor</c>, <c>$dynamicAnchor</c>). Of equal names the first one counts.</summary>
internal sealed class Identifiers
{
    private readonly Dictionary<string, JsonObject> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _anchors = new(StringComparer.Ordinal);

    /// <summary>Those names whose meaning depends on who asks.</summary>
    public DynamicAnchors Dynamic { get; } = new();

    public void Add(JsonObject schema)
    {
        Dynamic.Add(schema);
        Add(_ids, schema["$id"].Text(), schema);
        Add(_anchors, schema["$anchor"].Text(), schema);
        Add(_anchors, schema["$dynamicAnchor"].Text(), schema);
    }

    public JsonObject? FindId(string id) => _ids.TryGetValue(id, out JsonObject? schema) ? schema : null;

    public JsonObject? FindAnchor(string anchor) => _anchors.TryGetValue(anchor, out JsonObject? schema) ? schema : null;

    private static void Add(Dictionary<string, JsonObject> names, string? name, JsonObject schema)
    {
        if (name is not null && !names.ContainsKey(name))
        {
            names.Add(name, schema);
        }
    }
}
