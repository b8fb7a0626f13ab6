using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.References;

/// <summary>What anchors mean inside a copy of a template, and which templates the copy consists of. Of equal names the outer one counts.</summary>
internal sealed class TemplateScope
{
    private readonly Dictionary<string, JsonObject> _bindings;
    private readonly Dictionary<JsonNode, JsonNode> _copies;

    private TemplateScope(Dictionary<string, JsonObject> bindings, Dictionary<JsonNode, JsonNode> copies, int levels)
    {
        _bindings = bindings;
        _copies = copies;
        Levels = levels;
    }

    /// <summary>How many templates contain one another here.</summary>
    public int Levels { get; }

    public static TemplateScope Of(JsonObject binder) =>
        new TemplateScope(new(StringComparer.Ordinal), [], levels: 0).With(DynamicAnchors.BoundBy(binder));

    public bool Binds(string name) => _bindings.ContainsKey(name);

    public JsonObject? Find(string name) => _bindings.TryGetValue(name, out JsonObject? schema) ? schema : null;

    public bool TryFind(JsonNode template, [NotNullWhen(true)] out JsonNode? copy) => _copies.TryGetValue(template, out copy);

    /// <summary>The same bindings one template deeper. The copy is known to all that stand inside it.</summary>
    public TemplateScope Inside(JsonNode template, JsonNode copy) =>
        new(_bindings, new Dictionary<JsonNode, JsonNode>(_copies) { [template] = copy }, Levels + 1);

    /// <summary>More bindings; with other bindings a template is another type, so that no copy is known yet.</summary>
    public TemplateScope With(IEnumerable<KeyValuePair<string, JsonObject>> bindings)
    {
        KeyValuePair<string, JsonObject>[] added = [.. bindings.Where(b => !Binds(b.Key))];
        if (added.Length == 0)
        {
            return this;
        }

        var all = new Dictionary<string, JsonObject>(_bindings, StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonObject> binding in added)
        {
            all[binding.Key] = binding.Value;
        }

        return new(all, [], Levels);
    }
}
