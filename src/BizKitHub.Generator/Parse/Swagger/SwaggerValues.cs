using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.References;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>
/// In OpenAPI 2.0 parameters and headers say themselves what their values are; in OpenAPI 3 a schema does.
/// </summary>
internal sealed class SwaggerValues(SourceMap map, RepairLog log, ReferenceTable references)
{
    private const string NullableExtension = "x-nullable";

    /// <summary>Schemas that were made for a parameter or taken from it, when several operations share it.</summary>
    private readonly Dictionary<JsonObject, JsonNode> _schemas = [];

    public void LiftParameter(JsonObject parameter)
    {
        if (parameter.ContainsKey("schema"))
        {
            return;
        }

        string? format = parameter.Take("collectionFormat").Text();
        bool isList = parameter["type"].Text() == "array";
        LiftHeader(parameter);
        if (isList && parameter["in"].Text() == "query")
        {
            SetStyle(parameter, format, place: parameter);
        }
    }

    public void LiftHeader(JsonObject header)
    {
        header.Remove("collectionFormat");
        if (!header.ContainsKey("schema"))
        {
            header["schema"] = TakeSchema(header);
        }
    }

    /// <summary>How a list is written, in a query or in a form.</summary>
    public void SetStyle(JsonObject target, string? collectionFormat, JsonObject place)
    {
        string style = collectionFormat switch
        {
            "ssv" => "spaceDelimited",
            "pipes" => "pipeDelimited",
            _ => "form",
        };
        if (collectionFormat == "tsv")
        {
            log.Add("`collectionFormat: tsv` has no counterpart in OpenAPI 3; read as `csv`", (map.Find(place) ?? default).Focus(place));
        }

        target["style"] = style;
        target["explode"] = collectionFormat == "multi";
    }

    /// <summary>
    /// The schema of a body or of a form field. The first who asks gets the schema itself; everybody else gets a
    /// reference to it, which the linker turns into one to a component.
    /// </summary>
    public JsonNode SchemaOf(JsonObject parameter)
    {
        if (_schemas.TryGetValue(parameter, out JsonNode? known))
        {
            return ReferenceTo(known);
        }

        JsonNode schema = parameter.Take("schema") ?? TakeSchema(parameter);
        _schemas.Add(parameter, schema);
        return schema;
    }

    /// <summary>A new reference to a schema, or to what the schema refers to.</summary>
    public JsonObject ReferenceTo(JsonNode schema)
    {
        SourceMark mark = map.Find(schema) ?? default;
        var holder = new JsonObject { ["$ref"] = "" };
        map.Set(holder, mark);
        references.Add(new Reference
        {
            Holder = holder,
            Key = "$ref",
            Text = "",
            Type = SchemaGrammar.Schema,
            Span = mark.Value,
            Target = references.Of(schema)?.Target ?? schema,
        });
        return holder;
    }

    /// <summary>The type of a parameter's value, also when its schema has been taken.</summary>
    public string? TypeOf(JsonObject parameter) =>
        (_schemas.TryGetValue(parameter, out JsonNode? schema) ? (schema as JsonObject)?["type"] : parameter["type"]).Text();

    public bool IsReference(JsonNode schema) => references.Of(schema) is not null;

    private JsonObject TakeSchema(JsonObject parameter)
    {
        var schema = new JsonObject();
        map.Copy(parameter, schema);
        foreach (string keyword in SwaggerGrammar.ValueKeywords)
        {
            parameter.MoveTo(schema, keyword);
        }

        parameter.MoveTo(schema, NullableExtension);
        return schema;
    }
}
