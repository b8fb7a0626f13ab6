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

        JsonNode? format = parameter.Take("collectionFormat");
        bool isList = parameter["type"].Text() == "array";
        LiftSchema(parameter);
        if (isList && parameter["in"].Text() == "query")
        {
            SetStyle(parameter, format.Text(), place: parameter);
        }
        else if (isList)
        {
            ExpectCommas(format);
        }
    }

    public void LiftHeader(JsonObject header)
    {
        ExpectCommas(header.Take("collectionFormat"));
        LiftSchema(header);
    }

    private void LiftSchema(JsonObject header)
    {
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

    /// <summary>Whether a parameter's value is a file or a list of files, also when its schema has been taken.</summary>
    public bool IsFile(JsonObject parameter)
    {
        JsonObject? schema = _schemas.TryGetValue(parameter, out JsonNode? taken) ? taken as JsonObject : parameter;
        return schema?["type"].Text() == "file" || (schema?["items"] as JsonObject)?["type"].Text() == "file";
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
        for (JsonObject? items = schema["items"] as JsonObject; items is not null; items = items["items"] as JsonObject)
        {
            ExpectCommas(items.Take("collectionFormat"));
        }

        return schema;
    }

    /// <summary>Outside of queries and forms, and inside other lists, OpenAPI 3 knows commas only.</summary>
    private void ExpectCommas(JsonNode? collectionFormat)
    {
        if (collectionFormat.Text() is { } name and not "csv")
        {
            log.Add(
                $"`collectionFormat: {Excerpt.Of(name)}` has no counterpart in OpenAPI 3 here; read as `csv`",
                (map.Find(collectionFormat!) ?? default).Value);
        }
    }
}
