using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Benchmarks.Scale;

/// <summary>
/// A document of any number of operations that has what real ones have: shared schemas and such written in place, unions
/// with and without a discriminator, enums, chains of allOf, names that meet, many tags and one that has half of all.
/// Everything grows with the number of operations; nothing depends on chance.
/// </summary>
internal static class SyntheticDocument
{
    private const int OperationsOfATag = 25;
    private const int LinksOfAChain = 12;
    private const int CasesOfAUnion = 6;

    public static string Of(int operations)
    {
        var paths = new JsonObject();
        for (int i = 0; i < operations; i++)
        {
            paths.Add($"/v1/resource-{i}/{{id}}/items", new JsonObject { [i % 3 == 0 ? "post" : "get"] = Operation(i) });
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Scale", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://scale.example" }),
            ["tags"] = new JsonArray([.. Enumerable.Range(0, operations / OperationsOfATag).Select(i =>
                new JsonObject { ["name"] = $"tag-{i}", ["description"] = $"The operations of the tag {i}." })]),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = Schemas(operations) },
        }.ToJsonString();
    }

    private static JsonObject Operation(int i)
    {
        bool isInLargeTag = i % 2 == 0;
        var operation = new JsonObject
        {
            ["tags"] = new JsonArray(isInLargeTag ? "everything" : $"tag-{i / OperationsOfATag}"),

            // In the large tag all operations want one and the same name.
            ["operationId"] = isInLargeTag ? "everything_list" : $"operation_{i}",
            ["summary"] = $"Says what the operation {i} is for.",
            ["parameters"] = new JsonArray(
                Parameter("id", "path", Typed("string")),
                Parameter("page-size", "query", Typed("integer")),
                Parameter("page_size", "query", Typed("integer")),
                Parameter("status", "query", Values("open", "closed", $"state-{i % 40}"))),
            ["responses"] = new JsonObject { ["200"] = Answer(i), ["404"] = Content("Not found.", Reference("Chain0Link0")) },
        };
        if (i % 3 == 0)
        {
            operation["requestBody"] = Content("What is sent.", Body(i));
        }

        return operation;
    }

    private static JsonObject Answer(int i) => Content("The answer.", (i % 4) switch
    {
        0 => Reference($"Entity{i / 4}"),
        1 => Object(("items", List(Reference($"Entity{i / 4}"))), ("total", Typed("integer")), ("next", Typed("string"))),
        2 => Reference($"Union{i / 40}"),
        _ => Reference($"Chain{i / 40}Link{LinksOfAChain - 1}"),
    });

    /// <summary>Written in place: an equal shape here and there, and one that no other operation has.</summary>
    private static JsonObject Body(int i) => Object(
        ("name", Typed("string")),
        ("user-id", Typed("string")),
        ("user_id", Typed("string")),
        ("address", Object(("street", Typed("string")), ("city", Typed("string")), ("kind", Values("home", "work")))),
        ("detail", Object(($"value{i}", Typed("number")), ("lines", List(Object(("sku", Typed("string")), ($"amount{i % 50}", Typed("integer"))))))));

    private static JsonObject Schemas(int operations)
    {
        var schemas = new JsonObject();
        for (int i = 0; i <= operations / 4; i++)
        {
            schemas.Add($"Entity{i}", Entity(i));
        }

        for (int i = 0; i <= operations / 40; i++)
        {
            AddUnion(schemas, i);
            AddChain(schemas, i);
        }

        schemas.Add("Wide", Object([.. Enumerable.Range(0, operations / 20).Select(i => ($"field-{i}", (JsonNode)Typed("string")))]));
        schemas.Add("Any", new JsonObject { ["oneOf"] = new JsonArray([.. Enumerable.Range(0, operations / 20).Select(i => Reference($"Entity{i}"))]) });
        ((JsonObject)schemas["Entity0"]!["properties"]!).Add("wide", Reference("Wide"));
        ((JsonObject)schemas["Entity0"]!["properties"]!).Add("any", Reference("Any"));
        return schemas;
    }

    /// <summary>Has a property of its own that is required, refers to the next entity, and says three names that meet in C#.</summary>
    private static JsonObject Entity(int i)
    {
        JsonObject entity = Object(
            ("id", Typed("string")),
            ("created-at", Typed("string", "date-time")),
            ("createdAt", Typed("string", "date-time")),
            ("created_at", Typed("string", "date-time")),
            ("state", Values("new", "old", $"state-{i}")),
            ($"own{i}", Typed("string")),
            ("next", Reference($"Entity{i / 2}")),
            ("tags", List(Typed("string"))));
        entity["required"] = new JsonArray("id", $"own{i}");
        return entity;
    }

    private static void AddUnion(JsonObject schemas, int number)
    {
        var cases = new JsonArray();
        for (int i = 0; i < CasesOfAUnion; i++)
        {
            JsonObject one = Object(("kind", new JsonObject { ["const"] = $"kind-{i}" }), ($"part{i}", Typed("string")), ("owner", Reference($"Entity{number}")));
            one["required"] = new JsonArray("kind");
            schemas.Add($"Union{number}Case{i}", one);
            cases.Add(Reference($"Union{number}Case{i}"));
        }

        var union = new JsonObject { ["oneOf"] = cases };
        if (number % 2 == 0)
        {
            union["discriminator"] = new JsonObject { ["propertyName"] = "kind" };
        }

        schemas.Add($"Union{number}", union);
    }

    private static void AddChain(JsonObject schemas, int number)
    {
        schemas.Add($"Chain{number}Link0", Object(("code", Typed("string")), ("message", Typed("string"))));
        for (int i = 1; i < LinksOfAChain; i++)
        {
            schemas.Add(
                $"Chain{number}Link{i}",
                new JsonObject { ["allOf"] = new JsonArray(Reference($"Chain{number}Link{i - 1}"), Object(($"link{i}", Typed("string")))) });
        }
    }

    private static JsonObject Content(string description, JsonNode schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
    };

    private static JsonObject Parameter(string name, string place, JsonNode schema) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = place == "path", ["schema"] = schema };

    private static JsonObject Typed(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }

    private static JsonObject Values(params string[] values) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]) };

    private static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Object(params (string Name, JsonNode Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Name, p.Schema))),
    };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };
}
