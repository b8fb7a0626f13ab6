using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>An operation of the contract, and the method that should stand for it, found by its name.</summary>
internal sealed record ContractOperation(string Verb, string Path, JsonObject Body)
{
    public string Tag => (string)Body["tags"]![0]!;

    public PropertyInfo Group => typeof(BizKitHubClient).GetProperties().Single(property => Letters(property.Name) == Letters(Tag));

    /// <summary>What the path says after the tag; the verb where it says nothing more.</summary>
    public MethodInfo Method
    {
        get
        {
            string[] words = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(segment => Letters(segment) != Letters(Tag)).Skip(1)];
            string name = Letters(words.Length == 0 ? Verb : string.Concat(words));
            return Group.PropertyType.GetMethods().Single(method => Letters(method.Name) == name + "async");
        }
    }

    public Type ResponseType => Method.ReturnType.GetGenericArguments().Single();

    public Type? RequestType => Method.GetParameters().SingleOrDefault(parameter => parameter.Name == "request")?.ParameterType;

    public IEnumerable<(string Name, JsonNode Value)> RequestExamples => Contract.Examples(Body["requestBody"]?["content"]);

    public IEnumerable<(string Name, JsonNode Value)> ResponseExamples => Contract.Examples(Body["responses"]!["200"]!["content"]);

    /// <summary>Calls the method with the examples of the contract; optional arguments without one stay away.</summary>
    public async Task<object> CallAsync(BizKitHubClient client)
    {
        object?[] arguments = [.. Method.GetParameters().Select(Argument)];
        var call = (Task)Method.Invoke(Group.GetValue(client), arguments)!;
        await call;
        return call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call)!;
    }

    public override string ToString() => $"{Verb} {Path}";

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return TestContext.Current.CancellationToken;
        }

        JsonNode? example = parameter.Name == "request" ? RequestExamples.First().Value : ParameterExample(parameter.Name!);
        return example is null ? null : JsonSerializer.Deserialize(example.ToJsonString(), parameter.ParameterType);
    }

    private JsonNode? ParameterExample(string name)
    {
        JsonNode parameter = Body["parameters"]!.AsArray().Select(node => Contract.Follow(node!)).Single(node => (string?)node["name"] == name);
        return Contract.Follow(parameter["schema"]!)["examples"]?[0];
    }
}
