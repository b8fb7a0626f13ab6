using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>
/// Collects the examples of all JSON answers that a client reads: those beside the schema, and those of the schema itself.
/// Operations that the client does not have are left out; so are answers that it takes as text or bytes.
/// </summary>
internal static class ExampleReader
{
    public static (ClientModel? Client, IReadOnlyList<Example> Examples) Read(string path, string text)
    {
        var parsed = SpecParser.Parse(path, SourceText.From(text), TestContext.Current.CancellationToken);
        if (parsed.Document is null)
        {
            return (null, []);
        }

        var client = Binder.Bind(parsed.Document, new ClientOptions(), TestContext.Current.CancellationToken).Client;
        var sites = OperationSite.AllOf(parsed.Document.OpenApi).ToDictionary(s => (s.Method.Method, s.Path));
        var types = new AnswerTypes(client);
        return (client,
        [
            .. from operation in client.Groups.SelectMany(g => g.Operations)
               let site = sites[(operation.Verb, WrittenPath(operation))]
               from response in site.Operation.Responses ?? []
               let type = types.Of(operation, site.Operation, response.Key)
               where type is not null && AnswerContent.Of(response.Value) is { Form: ResultForm.Json, MediaType: not null }
               let content = response.Value.Content![AnswerContent.Of(response.Value).MediaType!]
               from example in Of(content)
               let value = Unquoted(WithNulls(example.Value), type)
               select new Example($"{operation.Verb} {site.Path} {response.Key}{example.Name}", type, value, Faults(content.Schema, value)),
        ]);
    }

    /// <summary>The path as the document writes it, with the names of its parameters.</summary>
    private static string WrittenPath(OperationModel operation) => string.Concat(operation.Path.Select(s => s.Parameter is { } name
        ? $"{{{operation.Parameters.Single(p => p.Name == name && p.Location == ParameterPlace.Path).WireName}}}"
        : s.Literal));

    private static Fault[] Faults(IOpenApiSchema? schema, JsonNode? value) =>
        schema is null ? [] : [.. SchemaCheck.Faults(schema, value), .. UndeclaredProperties.Faults(schema, value)];

    private static IEnumerable<(string Name, JsonNode? Value)> Of(IOpenApiMediaType content)
    {
        if (content.Example is { } example)
        {
            yield return ("", example);
        }

        foreach (var (name, named) in content.Examples ?? new Dictionary<string, IOpenApiExample>())
        {
            if ((named.DataValue ?? named.Value) is { } value)
            {
                yield return (" " + name, value);
            }
        }

        foreach (var value in Of(content.Schema))
        {
            yield return (" of the schema", value);
        }
    }

    private static IEnumerable<JsonNode> Of(IOpenApiSchema? schema)
    {
#pragma warning disable CS0618 // Obsolete since OpenAPI 3.1; most documents are older and have no other examples.
        JsonNode? single = schema?.Example;
#pragma warning restore CS0618
        return [.. single is null ? [] : new[] { single }, .. schema?.Examples ?? []];
    }

    /// <summary>Some documents quote their examples: the text is JSON, and so is meant what it says.</summary>
    private static JsonNode? Unquoted(JsonNode? value, TypeUse type)
    {
        if (value is not JsonValue quoted || !quoted.TryGetValue(out string? text) || type is not (DeclaredUse { IsEnum: false } or ListUse or MapUse))
        {
            return value;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return value;
        }
    }

    /// <summary>Microsoft.OpenApi stands in for null with a value of its own.</summary>
    private static JsonNode? WithNulls(JsonNode? node) => node switch
    {
        JsonObject parent => new JsonObject(parent.Select(p => KeyValuePair.Create(p.Key, WithNulls(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithNulls)]),
        _ => node.IsNull() ? null : node!.DeepClone(),
    };
}
