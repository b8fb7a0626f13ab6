using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// Makes every field what the specification says it is, or leaves it out: later stages, and Microsoft.OpenApi, need not
/// ask again. It moves nothing that stays, so that references keep their targets.
/// </summary>
internal sealed class ShapeRepair(SourceMap map, RepairLog log, SpecVersion version, MapReferences mapReferences)
{
    private readonly ScalarRepair _scalars = new(map);
    private readonly List<Place> _referencesInMaps = [];

    /// <summary>A <c>$ref</c> among keys that the author chooses, where no reference can stand: <c>schemas: {$ref: other.yaml}</c>.</summary>
    public IReadOnlyList<Place> ReferencesInMaps => _referencesInMaps;

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type is { Section: null, Others: ObjectShape item })
        {
            mapReferences.Expand(node, item);
        }

        var dropped = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> entry in node.ToArray())
        {
            if (type.ShapeOf(entry.Key) is { } shape and not AnyShape && !ParameterExamples.Concern(type, entry))
            {
                var place = new Place(node, entry.Key, entry.Value, entry.Key) { IsEntry = !type.Fields.ContainsKey(entry.Key) };
                Replace(node, entry, Repair(entry.Value, shape, place), dropped);
            }
        }

        Drop(node, dropped);
    }

    private void Replace(JsonObject node, KeyValuePair<string, JsonNode?> entry, Repaired repaired, HashSet<string> dropped)
    {
        if (!repaired.IsKept)
        {
            dropped.Add(entry.Key);
        }
        else if (!ReferenceEquals(entry.Value, repaired.Value))
        {
            node[entry.Key] = repaired.Value;
            CopyPlace(node, entry.Key, entry.Value, repaired.Value);
        }
    }

    private static void Drop(JsonObject node, HashSet<string> dropped)
    {
        if (dropped.Count > 0)
        {
            node.KeepOnly(e => !dropped.Contains(e.Key));
        }
    }

    private void CopyPlace(JsonNode parent, string token, JsonNode? old, JsonNode? value)
    {
        if (value is not null)
        {
            map.Set(value, map.Of(parent, token, old));
        }
    }

    private Repaired Repair(JsonNode? value, Shape shape, Place place) => shape switch
    {
        AnyShape => Repaired.Keep(value),
        ObjectShape type => RepairObject(value, type, place),
        MapShape shapeOfMap => RepairMap(value, shapeOfMap, place),
        ListShape shapeOfList => RepairList(value, shapeOfList, place),
        FlagOrShape when value is JsonObject => Repaired.Keep(value),
        // Microsoft.OpenApi does not keep "anything more is allowed" apart from nothing said.
        FlagOrShape when value.Flag() == true => Repaired.Keep(BooleanSchemas.ToObject(schema: true)),
        TypeNamesShape => RepairTypeNames(value, shape, place),
        _ when value is null => Repaired.Drop,
        _ => RepairScalar(value, shape is FlagOrShape ? Shape.Flag : shape, place, shape),
    };

    private Repaired RepairScalar(JsonNode value, Shape shape, Place place, Shape expected)
    {
        ScalarOutcome outcome = _scalars.Repair(value, shape, out JsonNode? repaired);
        switch (outcome)
        {
            case ScalarOutcome.Fits:
                return Repaired.Keep(repaired);
            case ScalarOutcome.Converted:
                Log($"{place.Subject} must be {expected.Expectation}; what stands there is read as that", place);
                return Repaired.Keep(repaired);
            case ScalarOutcome.HasNoEffect:
                return Repaired.Drop;
            default:
                return Refuse(expected, place);
        }
    }

    private Repaired RepairObject(JsonNode? value, ObjectShape type, Place place)
    {
        if (value is JsonObject || (value is JsonArray && place is { IsEntry: false, Key: "items" } && type == SchemaGrammar.Schema))
        {
            return Repaired.Keep(value);
        }

        if (value is null && !place.IsEntry)
        {
            return Repaired.Drop;
        }

        if (value.Flag() is { } flag && type == SchemaGrammar.Schema)
        {
            if (version < SpecVersion.OpenApi31)
            {
                Log($"`true` and `false` as schemas are not part of {version.DisplayName()}; read as `{{}}` and `{{\"not\": {{}}}}`", place);
            }

            return Repaired.Keep(BooleanSchemas.ToObject(flag));
        }

        return ReadAsObject(value, type) is { } wrapped ? Wrapped(wrapped, type, place) : Refuse(type, place);
    }

    /// <summary>What authors write in the place of an object, and what they mean by it.</summary>
    private JsonObject? ReadAsObject(JsonNode? value, ObjectShape type)
    {
        switch (value)
        {
            case null or JsonArray { Count: 0 }:
                return [];
            case JsonValue when type == SchemaGrammar.Discriminator && value.Text() is not null:
                return new JsonObject { ["propertyName"] = Copy(value) };
            case not null when type == OpenApiGrammar.Example:
                return new JsonObject { ["value"] = Copy(value) };
            default:
                return null;
        }
    }

    private Repaired Wrapped(JsonObject value, ObjectShape type, Place place)
    {
        bool isOldDiscriminator = type == SchemaGrammar.Discriminator && version == SpecVersion.Swagger20;
        if (!isOldDiscriminator)
        {
            Log($"{place.Subject} must be {type.Expectation}, written as a mapping; what stands there is read as one", place);
        }

        return Repaired.Keep(value);
    }

    private Repaired RepairMap(JsonNode? value, MapShape shape, Place place)
    {
        switch (value)
        {
            case null:
                return Repaired.Drop;
            case JsonObject mapping:
                RepairEntries(mapping, shape, place);
                return Repaired.Keep(mapping);
            case JsonArray { Count: 0 }:
                Log($"{place.Subject} must be {shape.Expectation}; the empty list is read as an empty mapping", place);
                return Repaired.Keep(new JsonObject());
            default:
                return Refuse(shape, place);
        }
    }

    private void RepairEntries(JsonObject mapping, MapShape shape, Place place)
    {
        if (shape.Item is ObjectShape item)
        {
            mapReferences.Expand(mapping, item);
        }

        var dropped = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> entry in mapping.ToArray())
        {
            var inner = new Place(mapping, entry.Key, entry.Value, place.Field) { IsEntry = true };
            if (entry.Key == "$ref" && shape.Item is ObjectShape && entry.Value.Text() is not null)
            {
                _referencesInMaps.Add(inner);
            }
            else if (entry.Key.Length == 0 && place.Field == "security")
            {
                Log("An entry of `security` names no scheme; it is left out", inner);
                dropped.Add(entry.Key);
            }
            else
            {
                Replace(mapping, entry, Repair(entry.Value, shape.Item, inner), dropped);
            }
        }

        Drop(mapping, dropped);
    }

    private Repaired RepairList(JsonNode? value, ListShape shape, Place place)
    {
        switch (value)
        {
            case null when place.IsEntry:
                Log($"{place.Subject} must be {shape.Expectation}; what stands there is read as an empty one", place);
                return Repaired.Keep(new JsonArray());
            case null:
                return Repaired.Drop;
            case JsonArray list:
                RepairItems(list, shape, place);
                return Repaired.Keep(list);
            case JsonObject mapping when IsOne(mapping, shape.Item):
            case JsonValue when shape.Item is AnyShape or TextShape && value.Flag() is null:
                Log($"{place.Subject} must be {shape.Expectation}; what stands there is read as its only item", place);
                var wrapped = new JsonArray(Copy(value));
                RepairItems(wrapped, shape, place);
                return Repaired.Keep(wrapped);
            default:
                return Refuse(shape, place);
        }
    }

    private static bool IsOne(JsonObject mapping, Shape item) =>
        item is MapShape || (item is ObjectShape type && mapping.Any(m => m.Key == "$ref" || type.Fields.ContainsKey(m.Key)));

    private void RepairItems(JsonArray list, ListShape shape, Place place)
    {
        if (shape.Item is not AnyShape)
        {
            RepairItems(list, place, (item, inner) => Repair(item, shape.Item, inner));
        }
    }

    private void RepairItems(JsonArray list, Place place, Func<JsonNode?, Place, Repaired> repair)
    {
        var items = new List<JsonNode?>(list.Count);
        bool isSame = true;
        for (int i = 0; i < list.Count; i++)
        {
            var inner = new Place(list, i, list[i], place.Field);
            Repaired repaired = repair(list[i], inner);
            if (!ReferenceEquals(list[i], repaired.Value))
            {
                CopyPlace(list, inner.Key, list[i], repaired.Value);
            }

            isSame &= repaired.IsKept && ReferenceEquals(list[i], repaired.Value);
            if (repaired.IsKept)
            {
                items.Add(repaired.Value);
            }
        }

        if (!isSame)
        {
            list.ReplaceItems(items);
        }
    }

    /// <summary>YAML's <c>type: null</c> is the null value; the author means the type of that name.</summary>
    private Repaired RepairTypeNames(JsonNode? value, Shape shape, Place place)
    {
        if (value is JsonArray list)
        {
            RepairItems(list, place, (item, inner) => item is JsonArray ? Refuse(shape, inner) : RepairTypeNames(item, shape, inner));
            return list.Count == 0 ? Repaired.Drop : Repaired.Keep(list);
        }

        if (value is null && !place.Mark(map).Value.IsEmpty)
        {
            Log($"{place.Subject} needs quotes around 'null'; without them it is no type", place);
            return Repaired.Keep(JsonValue.Create("null"));
        }

        return value is null ? Repaired.Drop : value.Text() is null ? Refuse(shape, place) : Repaired.Keep(value);
    }

    private Repaired Refuse(Shape expected, Place place)
    {
        Log($"{place.Subject} must be {expected.Expectation}; it is left out", place);
        return Repaired.Drop;
    }

    private JsonNode Copy(JsonNode value) => map.DeepCopy(value);

    private void Log(string message, Place place) => log.Add(message, place.Mark(map).Focus(place.Value));

    private readonly record struct Repaired(bool IsKept, JsonNode? Value)
    {
        public static Repaired Drop => default;

        public static Repaired Keep(JsonNode? value) => new(IsKept: true, value);
    }
}
