using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// <c>nullable: true</c> becomes the type <c>null</c> beside the others, or a branch of <c>anyOf</c> where what the schema
/// says leaves no room for null.
/// </summary>
internal sealed class NullableSchemas(SourceMap map, SpecVersion version) : IRepair
{
    private const string Keyword = "nullable";

    /// <summary>How OpenAPI 2.0 documents, whose dialect knows no null, say it all the same.</summary>
    private const string Extension = "x-nullable";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema || !TakeNullable(node))
        {
            return;
        }

        if (node.ContainsKey("$ref") || node.ContainsKey("allOf"))
        {
            Wrap(node);
            return;
        }

        bool isDone = AddBranch(node, "anyOf");
        isDone |= AddBranch(node, "oneOf");
        if (!AddType(node) && !isDone && InferType(node) is { } inferred)
        {
            node["type"] = List(node, inferred, "null");
        }
    }

    private bool TakeNullable(JsonObject node)
    {
        bool isNullable = node.Take(Keyword).Flag() == true;
        return (version == SpecVersion.Swagger20 && node.Take(Extension).Flag() == true) || isNullable;
    }

    private bool AddType(JsonObject node)
    {
        switch (node["type"])
        {
            case JsonArray types:
                if (!types.Any(t => t.Text() == "null"))
                {
                    types.Add(Null(node));
                }

                return true;
            case JsonValue type:
                if (type.Text() is { } name and not "null")
                {
                    node["type"] = List(type, name, "null");
                }

                return true;
            default:
                return false;
        }
    }

    private bool AddBranch(JsonObject node, string combination)
    {
        if (!node.TryGet(combination, out JsonArray? branches))
        {
            return false;
        }

        if (!branches.OfType<JsonObject>().Any(AllowsNull))
        {
            branches.Add(NullSchema(node));
        }

        return true;
    }

    private static bool AllowsNull(JsonObject branch) =>
        branch[Keyword].Flag() == true
        || branch["type"].Text() == "null"
        || (branch["type"] as JsonArray)?.Any(t => t.Text() == "null") == true;

    /// <summary>What a schema without a type must be about, so that null can be added to it.</summary>
    private static string? InferType(JsonObject node)
    {
        if (node.TryGet("enum", out JsonArray? values))
        {
            JsonNode?[] present = [.. values.Where(v => v is not null)];
            return present.All(v => v.Text() is not null) ? "string"
                : present.All(v => v.IsNumber()) ? "number"
                : null;
        }

        return node.ContainsKey("properties") || node.ContainsKey("additionalProperties") ? "object"
            : node.ContainsKey("items") ? "array"
            : null;
    }

    /// <summary>Everything that refuses values moves into the first branch; what only speaks of them stays.</summary>
    private void Wrap(JsonObject node)
    {
        var inner = new JsonObject();
        map.Copy(node, inner);
        KeyValuePair<string, JsonNode?>[] keywords = [.. node];
        node.Clear();
        foreach (KeyValuePair<string, JsonNode?> keyword in keywords)
        {
            (Annotations.Contains(keyword.Key) ? node : inner).Add(keyword.Key, keyword.Value);
        }

        var branches = new JsonArray(Unwrap(inner), NullSchema(node));
        map.Copy(node, branches);
        node["anyOf"] = branches;
    }

    /// <summary>An <c>allOf</c> around a single schema is there only because <c>nullable</c> could not stand beside <c>$ref</c>.</summary>
    private static JsonObject Unwrap(JsonObject schema)
    {
        if (schema.Count != 1 || !schema.TryGet("allOf", out JsonArray? parts) || parts.Count != 1 || parts[0] is not JsonObject part)
        {
            return schema;
        }

        parts.Clear();
        return part;
    }

    private JsonObject NullSchema(JsonObject place)
    {
        var schema = new JsonObject { ["type"] = Null(place) };
        map.Copy(place, schema);
        return schema;
    }

    private JsonNode Null(JsonNode place)
    {
        JsonNode name = JsonValue.Create("null");
        map.Copy(place, name);
        return name;
    }

    private JsonArray List(JsonNode place, params string[] names)
    {
        var list = new JsonArray([.. names.Select(n => (JsonNode)JsonValue.Create(n))]);
        map.Copy(place, list);
        foreach (JsonNode? name in list)
        {
            map.Copy(place, name!);
        }

        return list;
    }
}
