using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Cuts a few paths out of a document, with all that they refer to: a mutation of these is tried in milliseconds.</summary>
internal static class DocumentSlice
{
    private const int MostComponents = 60;

    public static JsonObject Of(JsonObject root, Random random)
    {
        var slice = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> field in root.Where(f => f.Key is not ("paths" or "components" or "definitions" or "parameters" or "responses" or "webhooks")))
        {
            slice[field.Key] = Count(field.Value) < 400 ? field.Value?.DeepClone() : null;
        }

        var paths = new JsonObject();
        slice["paths"] = paths;
        KeyValuePair<string, JsonNode?>[] all = root["paths"] is JsonObject object1 ? [.. object1] : [];
        for (int wanted = random.Next(1, 5); wanted > 0 && all.Length > 0; wanted--)
        {
            KeyValuePair<string, JsonNode?> path = all[random.Next(all.Length)];
            paths[path.Key] = path.Value?.DeepClone();
        }

        if (root["components"] is JsonObject { } components && components["securitySchemes"] is { } schemes)
        {
            slice["components"] = new JsonObject { ["securitySchemes"] = schemes.DeepClone() };
        }

        AddTargets(slice, root);
        return slice;
    }

    private static void AddTargets(JsonObject slice, JsonObject root)
    {
        var pending = new Queue<string>(References(slice));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.Count > 0 && seen.Count < MostComponents)
        {
            string reference = pending.Dequeue();
            string[] tokens = [.. JsonPointer.Tokens(reference)];
            int depth = tokens is ["components", ..] ? 3 : 2;
            if (tokens.Length < depth || tokens[0] is "paths" || !seen.Add(string.Join('/', tokens.Take(depth))) || Find(root, tokens.Take(depth)) is not { } target)
            {
                continue;
            }

            JsonNode copy = target.DeepClone();
            JsonObject parent = slice;
            foreach (string token in tokens.Take(depth - 1))
            {
                parent = parent[token] as JsonObject ?? (JsonObject)(parent[token] = new JsonObject());
            }

            parent[tokens[depth - 1]] = copy;
            foreach (string next in References(copy))
            {
                pending.Enqueue(next);
            }
        }
    }

    private static JsonNode? Find(JsonNode root, IEnumerable<string> tokens)
    {
        JsonNode? current = root;
        foreach (string token in tokens)
        {
            if (!JsonPointer.TryStep(current, token, out current))
            {
                return null;
            }
        }

        return current;
    }

    private static IEnumerable<string> References(JsonNode node) => DocumentTree.Nodes(node)
        .OfType<JsonObject>()
        .Select(n => n.TryGetPropertyValue("$ref", out JsonNode? target) ? target.Text() : null)
        .OfType<string>()
        .Where(t => t.StartsWith("#/", StringComparison.Ordinal));

    private static int Count(JsonNode? node) => node is null ? 1 : DocumentTree.Nodes(node).Take(400).Count();
}
