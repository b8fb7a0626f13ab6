using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Documents in several files often keep all schemas, or all paths, in a file of their own: <c>schemas: {$ref:
/// schemas.yaml}</c>. No dialect allows a reference there, but there is no doubt what it means: one for each entry.
/// </summary>
internal sealed class MapReferences(ForeignFiles files, SourceMap map, RepairLog log)
{
    private const string RefKey = "$ref";

    /// <param name="mapping">A mapping whose keys the author chose.</param>
    /// <param name="item">What its entries are.</param>
    public void Expand(JsonObject mapping, ObjectShape item)
    {
        if (item.Section is null || mapping[RefKey].Text() is not { } text || Find(text, mapping) is not { } target || target.ContainsKey(RefKey))
        {
            return;
        }

        JsonNode old = mapping[RefKey]!;
        log.Add("A reference cannot stand in place of a mapping; it is read as one for each entry", map.Of(mapping, RefKey, old).Value);
        mapping.Remove(RefKey);
        string prefix = text.IndexOf('#') < 0 ? text + "#" : text.TrimEnd('/');
        foreach (KeyValuePair<string, JsonNode?> entry in target.Where(e => !mapping.ContainsKey(e.Key) && !ObjectShape.IsExtension(e.Key)).ToArray())
        {
            JsonNode pointer = JsonValue.Create(prefix + "/" + Uri.EscapeDataString(JsonPointer.Escape(entry.Key)));
            map.Copy(old, pointer);
            var reference = new JsonObject { [RefKey] = pointer };
            map.Copy(old, reference);
            mapping.Add(entry.Key, reference);
        }
    }

    private JsonObject? Find(string text, JsonObject mapping)
    {
        int hash = text.IndexOf('#');
        JsonNode? current = files.Find(hash < 0 ? text : text.Substring(0, hash), mapping);
        foreach (string token in hash < 0 ? [] : JsonPointer.Tokens(text.Substring(hash)))
        {
            JsonPointer.TryStep(current, token, out current);
        }

        return current as JsonObject;
    }
}
