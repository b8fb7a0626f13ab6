using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>Makes values that a client reads without a complaint: what mutations start from.</summary>
internal sealed class SampleJson(ClientModel client, Random random)
{
    private const int MostLevels = 5;

    private readonly Dictionary<Identifier, TypeModel> _types = client.Types.ToDictionary(t => t.Name);

    public JsonNode? Of(TypeModel type, int level = 0) => type switch
    {
        ObjectModel shape => Object(shape, constant: null, level),
        TupleModel tuple => new JsonArray([.. tuple.Items.Select(i => Of(i.Type, level + 1))]),
        EnumModel { Members: { IsEmpty: false } members } => members[random.Next(members.Count)] is var member && member.Text is { } text ? text : JsonValue.Create(member.Number),
        UnionModel union => Case(union.Cases[random.Next(union.Cases.Count)], level),
        _ => new JsonObject(),
    };

    public JsonNode? Of(TypeUse type, int level) => type switch
    {
        { IsNullable: true } when random.Next(4) == 0 => null,
        PrimitiveUse primitive => Of(primitive.Primitive),
        ListUse list => new JsonArray([.. Enumerable.Range(0, level > MostLevels ? 0 : random.Next(3)).Select(_ => Of(list.Item, level + 1))]),
        MapUse map => new JsonObject(Enumerable.Range(0, level > MostLevels ? 0 : random.Next(3)).Select(i => KeyValuePair.Create("k" + i.ToString(CultureInfo.InvariantCulture), Of(map.Value, level + 1)))),
        DeclaredUse declared when level <= MostLevels => Of(_types[declared.Name], level + 1),
        _ => new JsonObject(),
    };

    private static JsonNode? Of(Primitive primitive) => primitive switch
    {
        Primitive.String => "text",
        Primitive.Boolean => true,
        Primitive.Int32 or Primitive.Int64 => 7,
        Primitive.Decimal or Primitive.Double or Primitive.Single => 1.5,
        Primitive.DateTimeOffset => "2026-11-21T17:00:00Z",
        Primitive.DateOnly => "2026-11-21",
        Primitive.TimeOnly => "17:00:00",
        Primitive.Guid => "7d3f5c0e-0b1a-4c8e-9d55-3f6e4a0b2c11",
        Primitive.Uri => "https://a.example/b",
        Primitive.Bytes => "AQID",
        _ => new JsonObject { ["any"] = 1 },
    };

    private JsonObject Object(ObjectModel shape, CaseConstant? constant, int level)
    {
        var json = new JsonObject();
        if (constant is not null)
        {
            json[constant.WireName] = Of(constant.Value);
        }

        foreach (PropertyModel property in shape.Properties.Where(p => p.Presence == Presence.Required || random.Next(3) > 0))
        {
            json[property.WireName] = property.Constant is { } value ? Of(value) : Of(property.Type, level + 1);
        }

        return json;
    }

    private JsonNode? Case(UnionCase one, int level)
    {
        JsonNode? value = one.Object is { } shape ? Object(shape, one.Constant, level) : Of(one.Value!, level + 1);
        if (value is JsonObject json && one.Constant is { } constant)
        {
            json[constant.WireName] = Of(constant.Value);
        }

        return value;
    }

    private static JsonNode? Of(ConstantModel constant) => constant switch
    {
        { Boolean: { } flag } => flag,
        { Number: { } number } => number,
        _ => constant.Text,
    };
}
