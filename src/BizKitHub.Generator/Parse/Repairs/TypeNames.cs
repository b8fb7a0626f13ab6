using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>Types that JSON Schema does not have become those that it has: <c>file</c>, <c>int</c>, <c>date</c>, <c>any</c>.</summary>
internal sealed class TypeNames(SourceMap map, RepairLog log, SpecVersion version) : IRepair
{
    private const string Keyword = "type";
    private const string Format = "format";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "string", "number", "integer", "boolean", "array", "object", "null",
    };

    /// <summary>What authors write, and the type and format they mean. No type: any value will do.</summary>
    private static readonly Dictionary<string, (string? Type, string? Format)> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["file"] = ("string", "binary"),
        ["binary"] = ("string", "binary"),
        ["text"] = ("string", null),
        ["str"] = ("string", null),
        ["date"] = ("string", "date"),
        ["datetime"] = ("string", "date-time"),
        ["date-time"] = ("string", "date-time"),
        ["timestamp"] = ("string", "date-time"),
        ["uuid"] = ("string", "uuid"),
        ["uri"] = ("string", "uri"),
        ["url"] = ("string", "uri"),
        ["email"] = ("string", "email"),
        ["int"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["int64"] = ("integer", "int64"),
        ["long"] = ("integer", "int64"),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", null),
        ["bool"] = ("boolean", null),
        ["list"] = ("array", null),
        ["any"] = (null, null),
    };

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema || !node.TryGetPropertyValue(Keyword, out JsonNode? types))
        {
            return;
        }

        if (types is JsonArray list)
        {
            ApplyToList(node, list);
        }
        else if (types.Text() is { } name && Read(node, name, types!) is var read && read != name)
        {
            Set(node, read, types!);
        }
    }

    private void ApplyToList(JsonObject node, JsonArray list)
    {
        var types = new List<JsonNode?>(list.Count);
        foreach (JsonNode item in list.OfType<JsonNode>())
        {
            string? name = item.Text();
            string? read = name is null ? null : Read(node, name, item);
            if (read is not null)
            {
                types.Add(read == name ? item : Type(read, item));
            }
        }

        list.ReplaceItems(types);
        if (list.Count == 0)
        {
            node.Remove(Keyword);
        }
    }

    private void Set(JsonObject node, string? read, JsonNode old)
    {
        if (read is null)
        {
            node.Remove(Keyword);
            return;
        }

        node[Keyword] = Type(read, old);
    }

    private JsonNode Type(string name, JsonNode old)
    {
        JsonNode value = JsonValue.Create(name);
        map.Copy(old, value);
        return value;
    }

    private string? Read(JsonObject node, string name, JsonNode place)
    {
        if (Known.Contains(name))
        {
            return name;
        }

        if (Known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) is { } otherCase)
        {
            Log($"'{Excerpt.Of(name)}' is no type; read as '{otherCase}'", place);
            return otherCase;
        }

        if (!Meant.TryGetValue(name, out (string? Type, string? Format) meant))
        {
            Log($"'{Excerpt.Of(name)}' is no type; it is left out", place);
            return null;
        }

        if (name != "file" || version != SpecVersion.Swagger20)
        {
            Log($"'{Excerpt.Of(name)}' is no type; read as {(meant.Type is null ? "any type" : $"'{meant.Type}'")}", place);
        }

        if (meant.Format is not null && !node.ContainsKey(Format))
        {
            node[Format] = meant.Format;
        }

        return meant.Type;
    }

    private void Log(string message, JsonNode place) => log.Add(message, (map.Find(place) ?? default).Value);
}
