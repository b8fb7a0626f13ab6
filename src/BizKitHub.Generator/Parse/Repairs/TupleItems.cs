using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary><c>items</c> as a list of schemas, one per position, is of an older JSON Schema; here every item may be any of them.</summary>
internal sealed class TupleItems(SourceMap map, RepairLog log) : IRepair
{
    private const string Keyword = "items";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema || !node.TryGet(Keyword, out JsonArray? tuple))
        {
            return;
        }

        log.Add("`items` must be one schema; of the listed ones, an item may be any", map.Of(node, Keyword, tuple).Key);
        JsonNode[] schemas = [.. tuple.Select(Schema).OfType<JsonObject>()];
        tuple.Clear();
        node.Remove(Keyword);
        if (schemas.Length == 1)
        {
            node[Keyword] = schemas[0];
        }
        else if (schemas.Length > 1)
        {
            var any = new JsonObject { ["anyOf"] = new JsonArray(schemas) };
            map.Copy(tuple, any);
            node[Keyword] = any;
        }
    }

    private JsonObject? Schema(JsonNode? item)
    {
        if (item.Flag() is not { } flag)
        {
            return item as JsonObject;
        }

        JsonObject schema = BooleanSchemas.ToObject(flag);
        map.Copy(item!, schema);
        return schema;
    }
}
