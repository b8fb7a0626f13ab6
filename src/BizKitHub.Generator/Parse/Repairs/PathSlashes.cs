using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>Paths begin with a slash; Microsoft.OpenApi leaves out those that do not.</summary>
internal sealed class PathSlashes(SourceMap map, RepairLog log) : IRepair
{
    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != OpenApiGrammar.Paths || !node.Any(p => IsWithoutSlash(p.Key)))
        {
            return;
        }

        KeyValuePair<string, JsonNode?>[] paths = [.. node];
        node.Clear();
        foreach (KeyValuePair<string, JsonNode?> path in paths)
        {
            string key = IsWithoutSlash(path.Key) ? "/" + path.Key : path.Key;
            if (key != path.Key)
            {
                log.Add($"The path '{Excerpt.Of(path.Key)}' must begin with a slash; it is read as if it did", map.Of(node, path.Key, path.Value).Key);
            }

            if (!node.ContainsKey(key))
            {
                node.Add(key, path.Value);
            }
        }
    }

    private static bool IsWithoutSlash(string path) => !path.StartsWith("/", StringComparison.Ordinal) && !ObjectShape.IsExtension(path);
}
