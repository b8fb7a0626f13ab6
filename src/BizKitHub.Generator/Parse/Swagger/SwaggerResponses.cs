using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>Responses: the schema moves under the media types that the operation produces.</summary>
internal sealed class SwaggerResponses(JsonObject document, SourceMap map, SwaggerValues values)
{
    private readonly HashSet<JsonObject> _lifted = [];

    public void LiftAll(JsonObject operation)
    {
        if (operation.TryGet("responses", out JsonObject? responses))
        {
            IReadOnlyList<string> types = SwaggerMediaTypes.Of("produces", operation, document);
            LiftEach(responses, types);
        }
    }

    public void LiftComponents(JsonObject responses) =>
        LiftEach(responses, SwaggerMediaTypes.Of("produces", operation: null, document));

    /// <summary>Responses that stand where no operation and no component is: in another file.</summary>
    public void LiftRest(IEnumerable<JsonObject> responses) =>
        LiftEach(responses, SwaggerMediaTypes.Of("produces", operation: null, document));

    private void LiftEach(JsonObject responses, IReadOnlyList<string> types) =>
        LiftEach(responses.Select(r => r.Value).OfType<JsonObject>().ToArray(), types);

    private void LiftEach(IEnumerable<JsonObject> responses, IReadOnlyList<string> types)
    {
        foreach (JsonObject response in responses)
        {
            if (!response.ContainsKey("$ref") && _lifted.Add(response))
            {
                Lift(response, types);
            }
        }
    }

    private void Lift(JsonObject response, IReadOnlyList<string> types)
    {
        if (response.TryGet("headers", out JsonObject? headers))
        {
            foreach (JsonObject header in headers.Select(h => h.Value).OfType<JsonObject>().ToArray())
            {
                values.LiftHeader(header);
            }
        }

        JsonNode? examples = response.Take("examples");
        if (response.Take("schema") is not { } schema)
        {
            return;
        }

        bool isUnnamedFile = (schema as JsonObject)?["type"].Text() == "file" && types.SequenceEqual(SwaggerMediaTypes.Default);
        JsonObject content = SwaggerMediaTypes.Content(isUnnamedFile ? ["application/octet-stream"] : types, schema, map, values);
        foreach (KeyValuePair<string, JsonNode?> example in (examples as JsonObject)?.ToArray() ?? [])
        {
            if (example.Value is { } value && content.TryGet(example.Key, out JsonObject? mediaType))
            {
                mediaType["example"] = map.DeepCopy(value);
            }
        }

        response["content"] = content;
    }
}
