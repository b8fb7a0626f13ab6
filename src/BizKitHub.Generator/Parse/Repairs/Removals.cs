using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>Fields to be left out later, all in one go: until then a reference may lead into one, or somebody walks them.</summary>
internal sealed class Removals
{
    private readonly Dictionary<JsonObject, HashSet<string>> _keys = [];

    public void Add(JsonObject node, string key)
    {
        if (!_keys.TryGetValue(node, out HashSet<string>? keys))
        {
            _keys.Add(node, keys = new(StringComparer.Ordinal));
        }

        keys.Add(key);
    }

    public void Apply()
    {
        foreach (KeyValuePair<JsonObject, HashSet<string>> removal in _keys)
        {
            removal.Key.KeepOnly(e => !removal.Value.Contains(e.Key));
        }
    }
}
