using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// An enum of texts lists texts: YAML reads <c>1.0</c> as a number even where the type says that it is none. The digits
/// are still those the author wrote.
/// </summary>
internal sealed class EnumValues(SourceMap map, RepairLog log) : IRepair
{
    private const string Keyword = "enum";

    public void Apply(JsonObject node, ObjectShape type)
    {
        if (type != SchemaGrammar.Schema)
        {
            return;
        }

        if (node.TryGet(Keyword, out JsonArray? values) && values.Count == 0)
        {
            log.Add("`enum` lists no value; it is left out", map.Of(node, Keyword, values).Key);
            node.Remove(Keyword);
        }

        if (!IsText(node))
        {
            return;
        }

        for (int i = 0; i < (values?.Count ?? 0); i++)
        {
            if (Text(values![i]) is { } text)
            {
                values[i] = text;
            }
        }

        if (Text(node["default"]) is { } value)
        {
            node["default"] = value;
        }
    }

    private static bool IsText(JsonObject node) => node["type"] switch
    {
        JsonArray types => types.Any(t => t.Text() == "string") && types.All(t => t.Text() is "string" or "null"),
        JsonValue type => type.Text() == "string",
        _ => false,
    };

    private JsonValue? Text(JsonNode? value)
    {
        if (value is not JsonValue || value.Text() is not null)
        {
            return null;
        }

        SourceMark mark = map.Find(value) ?? default;
        log.Add("The type is 'string', but a listed value or the default is no text; it is read as text", mark.Value);
        var text = JsonValue.Create(value.ScalarText()!);
        map.Set(text, mark);
        return text;
    }
}
