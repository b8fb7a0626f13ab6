using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// A list with a schema per position (<c>prefixItems</c>, in older JSON Schema a list under <c>items</c>) is more than
/// Microsoft.OpenApi keeps. Properties mean nothing to a list, so the positions move there, under their numbers, and
/// <c>x-tuple</c> says how many they are. <c>items</c> stays what it is beside them: the schema of all further items.
/// A list under <c>items</c> is mostly not meant so: unless the schema counts its items, each may be any of the listed ones.
/// </summary>
internal sealed class TupleItems(SourceMap map, RepairLog log, SpecVersion version) : IRepair
{
    private const string Extension = "x-tuple";
    private const string Positions = "prefixItems";
    private const string Rest = "items";
    private const string OldRest = "additionalItems";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema)
        {
            return;
        }

        node.Remove(Extension);
        if (node.TryGet(Rest, out JsonArray? listed))
        {
            ReadOldForm(node, listed);
        }

        node.Remove(OldRest);
        if (node.TryGet(Positions, out JsonArray? positions))
        {
            Move(node, positions);
        }
    }

    private void ReadOldForm(JsonObject node, JsonArray listed)
    {
        TextSpan place = map.Of(node, Rest, listed).Key;
        node.Remove(Rest);
        if (node.ContainsKey(Positions) || node.ContainsKey(OldRest) || IsNumber(node["minItems"], listed.Count) || IsNumber(node["maxItems"], listed.Count))
        {
            log.Add($"`items` as a list is not part of {version.DisplayName()}; read as `prefixItems`", place);
            ReadAsPositions(node, listed);
        }
        else
        {
            log.Add("`items` must be one schema; of the listed ones, an item may be any", place);
            ReadAsAlternatives(node, listed);
        }
    }

    private static bool IsNumber(JsonNode? node, int number) => node.IsNumber() && node.ScalarText() == number.ToString(CultureInfo.InvariantCulture);

    private void ReadAsPositions(JsonObject node, JsonArray listed)
    {
        if (!node.ContainsKey(Positions))
        {
            node[Positions] = listed;
            if (node.Take(OldRest) is { } rest)
            {
                node[Rest] = Schema(rest);
            }
        }
    }

    private void ReadAsAlternatives(JsonObject node, JsonArray listed)
    {
        JsonNode[] schemas = [.. listed.Where(s => s is JsonObject || s.Flag() is not null).Select(Schema)];
        listed.Clear();
        if (schemas.Length == 1)
        {
            node[Rest] = schemas[0];
        }
        else if (schemas.Length > 1)
        {
            var any = new JsonObject { ["anyOf"] = new JsonArray(schemas) };
            map.Copy(listed, any);
            node[Rest] = any;
        }
    }

    private void Move(JsonObject node, JsonArray positions)
    {
        SourceMark mark = map.Of(node, Positions, positions);
        node.Remove(Positions);
        if (positions.Count == 0)
        {
            return;
        }

        if (WhyNot(node) is { } reason)
        {
            log.Add($"`prefixItems` {reason}; it is left out", mark.Key);
            node.Remove(Rest);
            return;
        }

        var properties = new JsonObject();
        map.Set(properties, mark);
        JsonNode?[] schemas = [.. positions];
        positions.Clear();
        for (int i = 0; i < schemas.Length; i++)
        {
            properties.Add(i.ToString(CultureInfo.InvariantCulture), Schema(schemas[i]));
        }

        if (!node.ContainsKey("type"))
        {
            node["type"] = "array";
        }

        node["properties"] = properties;
        node[Extension] = schemas.Length;
    }

    /// <summary>What keeps the positions from standing under <c>properties</c>.</summary>
    private static string? WhyNot(JsonObject node)
    {
        string?[] types = node["type"] is JsonArray list ? [.. list.Select(t => t.Text())] : [node["type"].Text()];
        bool isTyped = node.ContainsKey("type");
        return isTyped && !types.Contains("array") ? "says something of lists only, and this schema is of another type"
            : types.Contains("object") || (!isTyped && node.ContainsKey("properties")) ? "in a schema that may be an object as well is not supported"
            : null;
    }

    /// <summary>What is no schema says nothing of its position, but holds it.</summary>
    private JsonNode Schema(JsonNode? item)
    {
        if (item is JsonObject)
        {
            return item;
        }

        JsonObject schema = BooleanSchemas.ToObject(item.Flag() ?? true);
        if (item is not null)
        {
            map.Copy(item, schema);
        }

        return schema;
    }
}
