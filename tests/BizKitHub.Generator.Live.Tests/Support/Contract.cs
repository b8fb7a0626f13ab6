using System.Text.Json.Nodes;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>The BizKitHub contract as its document says it, read without the generator.</summary>
internal static class Contract
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "spec", "bizkithub.openapi.yaml");

    private static JsonObject Document { get; } = YamlDocument.ToJson(File.ReadAllText(Path));

    public static IReadOnlyList<ContractOperation> Operations { get; } =
    [
        .. from path in Document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new ContractOperation(operation.Key, path.Key, operation.Value!.AsObject()),
    ];

    public static JsonNode Follow(JsonNode node)
    {
        while (node is JsonObject target && (string?)target["$ref"] is { } reference)
        {
            node = reference.Split('/').Skip(1).Aggregate((JsonNode)Document, (parent, name) => parent[name]!);
        }

        return node;
    }

    /// <summary>The examples of a media type, one or several.</summary>
    public static IEnumerable<(string Name, JsonNode Value)> Examples(JsonNode? content)
    {
        JsonNode? json = content?["application/json"];
        if (json?["example"] is { } example)
        {
            yield return ("example", example);
        }

        foreach (KeyValuePair<string, JsonNode?> named in json?["examples"]?.AsObject() ?? [])
        {
            yield return (named.Key, Follow(named.Value!)["value"]!);
        }
    }
}
