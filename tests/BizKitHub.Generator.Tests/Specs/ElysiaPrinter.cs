using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>
/// Writes a contract the way the server's framework prints it: OpenAPI 3.0.3 with words of 3.1, everything in place and
/// nothing shared, three media types for every body, the API key as an ordinary parameter.
/// </summary>
internal sealed class ElysiaPrinter(JsonObject contract)
{
    private static readonly string[] MediaTypes = ["application/json", "multipart/form-data", "text/plain"];

    public JsonObject Print() => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = contract["info"]!.DeepClone(),
        ["paths"] = new JsonObject(contract["paths"]!.AsObject()
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, PathItem(p.Value!.AsObject())))),
    };

    private JsonObject PathItem(JsonObject item) => new(item.Select(o =>
        KeyValuePair.Create<string, JsonNode?>(o.Key, Operation(o.Value!.AsObject()))));

    private JsonObject Operation(JsonObject operation)
    {
        var printed = new JsonObject
        {
            ["tags"] = operation["tags"]?.DeepClone(),
            ["operationId"] = operation["operationId"]?.DeepClone(),
            ["description"] = operation["summary"]?.DeepClone(),
            ["parameters"] = new JsonArray([.. Parameters(operation)]),
            ["responses"] = new JsonObject(operation["responses"]!.AsObject().Select(r =>
                KeyValuePair.Create<string, JsonNode?>(r.Key, Response(Resolve(r.Value!))))),
        };
        if (operation["x-idempotent"] is { } idempotent)
        {
            printed["x-idempotent"] = idempotent.DeepClone();
        }

        if (operation["requestBody"] is { } body)
        {
            printed["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(Resolve(body)["content"]!.AsObject(), isResponse: false) };
        }

        return printed;
    }

    private IEnumerable<JsonNode?> Parameters(JsonObject operation)
    {
        bool isOpen = operation["security"] is JsonArray { Count: 0 };
        if (!isOpen)
        {
            yield return Key();
        }

        foreach (JsonNode? parameter in operation["parameters"]?.AsArray() ?? [])
        {
            JsonObject resolved = Resolve(parameter!);
            yield return new JsonObject
            {
                ["name"] = resolved["name"]!.DeepClone(),
                ["in"] = resolved["in"]!.DeepClone(),
                ["required"] = resolved["required"]?.DeepClone() ?? false,
                ["schema"] = Schema(resolved["schema"]!, isResponse: false),
            };
        }
    }

    private JsonObject Key()
    {
        JsonNode scheme = contract["components"]!["securitySchemes"]!["apiKey"]!;
        return new()
        {
            ["name"] = scheme["name"]!.DeepClone(),
            ["in"] = "query",
            ["required"] = true,
            ["schema"] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = scheme["x-schema"]!["pattern"]!.DeepClone(),
                ["minLength"] = scheme["x-schema"]!["minLength"]!.DeepClone(),
                ["maxLength"] = scheme["x-schema"]!["maxLength"]!.DeepClone(),
            },
            // Legal beside a schema in no version of OpenAPI, and printed all the same.
            ["examples"] = scheme["x-schema"]!["examples"]!.DeepClone(),
        };
    }

    private JsonObject Response(JsonObject response) => new()
    {
        ["description"] = response["description"]?.DeepClone() ?? "",
        ["content"] = Content(response["content"]!.AsObject(), isResponse: true),
    };

    private JsonObject Content(JsonObject content, bool isResponse)
    {
        JsonNode schema = content["application/json"]!["schema"]!;
        return new(MediaTypes.Select(m => KeyValuePair.Create<string, JsonNode?>(m, new JsonObject { ["schema"] = Schema(schema, isResponse) })));
    }

    private JsonObject Schema(JsonNode node, bool isResponse)
    {
        JsonObject schema = Resolve(node);
        if (schema["type"] is JsonArray types)
        {
            return AnyOf([.. types.Select(t => WithType(schema, t!.GetValue<string>(), isResponse))]);
        }

        if (schema["enum"] is JsonArray values)
        {
            return AnyOf([.. values.Select(v => new JsonObject { ["const"] = v!.DeepClone(), ["type"] = "string" })]);
        }

        return (schema["type"]?.GetValue<string>(), schema["format"]?.GetValue<string>()) switch
        {
            ("string", "date-time") when isResponse => AnyOf(
                new() { ["type"] = "Date", ["format"] = "date-time" },
                new() { ["type"] = "string", ["format"] = "date-time" },
                new() { ["type"] = "string", ["format"] = "date" },
                new() { ["type"] = "number" }),
            ("integer", _) when !isResponse => AnyOf(
                new() { ["type"] = "string", ["format"] = "numeric", ["default"] = 0 },
                Copy(schema, isResponse)),
            _ => Copy(schema, isResponse),
        };
    }

    private JsonObject WithType(JsonObject schema, string type, bool isResponse)
    {
        if (type == "null")
        {
            return new() { ["type"] = "null" };
        }

        JsonObject single = schema.DeepClone().AsObject();
        single["type"] = type;
        return Schema(single, isResponse);
    }

    private static JsonObject AnyOf(params JsonObject[] branches) => new() { ["anyOf"] = new JsonArray(branches) };

    /// <summary>The keywords as they are, with the schemas in them printed.</summary>
    private JsonObject Copy(JsonObject schema, bool isResponse)
    {
        var copy = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> keyword in schema)
        {
            string name = keyword.Key == "oneOf" ? "anyOf" : keyword.Key;
            copy[name] = (name, keyword.Value) switch
            {
                ("properties", JsonObject properties) => new JsonObject(properties.Select(p =>
                    KeyValuePair.Create<string, JsonNode?>(p.Key, Schema(p.Value!, isResponse)))),
                ("anyOf" or "allOf", JsonArray branches) => new JsonArray([.. branches.Select(b => Schema(b!, isResponse))]),
                ("items", { } items) => Schema(items, isResponse),
                ("additionalProperties", JsonObject additional) => Schema(additional, isResponse),
                _ => keyword.Value?.DeepClone(),
            };
        }

        return copy;
    }

    /// <summary>The target of a reference, with the keywords beside the reference over its own.</summary>
    private JsonObject Resolve(JsonNode node)
    {
        if (node["$ref"]?.GetValue<string>() is not { } pointer)
        {
            return node.AsObject();
        }

        JsonNode target = contract;
        foreach (string token in pointer.TrimStart('#', '/').Split('/'))
        {
            target = target[token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!;
        }

        JsonObject resolved = Resolve(target).DeepClone().AsObject();
        foreach (KeyValuePair<string, JsonNode?> sibling in node.AsObject().Where(s => s.Key != "$ref"))
        {
            resolved[sibling.Key] = sibling.Value?.DeepClone();
        }

        return resolved;
    }
}
