using System.Text.Json.Nodes;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Surface;

/// <summary>The home contract on its way to its next version.</summary>
internal sealed class ContractEdit
{
    public static string Contract { get; } = YamlDocument.ToJson(Repository.Read("spec/bizkithub.openapi.yaml")).ToJsonString();

    /// <summary>The surface of the contract as it is in the repository.</summary>
    public static string Accepted { get; } = SurfaceTrial.TextOf(Contract);

    public JsonObject Document { get; } = JsonNode.Parse(Contract)!.AsObject();

    public JsonObject Paths => Document["paths"]!.AsObject();

    public static string Of(Action<ContractEdit> change)
    {
        var edit = new ContractEdit();
        change(edit);
        string text = edit.Document.ToJsonString();
        Assert.NotEqual(Contract, text);
        return text;
    }

    public JsonObject Operation(string path) => Paths["/api/v1/" + path]!.AsObject().First().Value!.AsObject();

    public JsonArray Parameters(string path) => Operation(path)["parameters"]!.AsArray();

    public JsonObject Request(string path) => Operation(path)["requestBody"]!["content"]!["application/json"]!["schema"]!.AsObject();

    public JsonObject Answer(string path) => Operation(path)["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.AsObject();

    /// <summary>The answer of get-account-info when somebody is signed in.</summary>
    public JsonObject Account => Answer("customer/get-account-info")["oneOf"]![0]!.AsObject();

    public void Move(string path, string newPath)
    {
        JsonNode item = Paths["/api/v1/" + path]!.DeepClone();
        Paths.Remove("/api/v1/" + path);
        Paths["/api/v1/" + newPath] = item;
    }

    public static JsonObject Properties(JsonObject schema) => schema["properties"]!.AsObject();

    public static void Rename(JsonObject properties, string name, string newName)
    {
        JsonNode? property = properties[name]!.DeepClone();
        properties.Remove(name);
        properties[newName] = property;
    }

    public static void Require(JsonObject schema, string name) => schema["required"]!.AsArray().Add(name);

    public static void Relax(JsonObject schema, string name) => schema["required"] =
        new JsonArray([.. schema["required"]!.AsArray().Select(n => n!.GetValue<string>()).Where(n => n != name).Select(n => (JsonNode)n)]);

    public static JsonArray Reversed(JsonArray items) => [.. items.Reverse().Select(i => i?.DeepClone())];

    public static JsonObject Reversed(JsonObject members) => new(members.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));

    public static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
