using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>Makes the request body of an operation out of its <c>body</c> parameter or its form fields.</summary>
internal sealed class SwaggerBodies(JsonObject document, SourceMap map, RepairLog log, SwaggerValues values)
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public static bool IsBody(JsonNode? parameter) => (parameter as JsonObject)?["in"].Text() is "body" or "formData";

    /// <param name="operation">Its <c>consumes</c> counts before the document's.</param>
    /// <param name="parameters">All that hold for the operation.</param>
    public JsonObject? Lift(JsonObject operation, IReadOnlyList<JsonObject> parameters)
    {
        JsonObject[] bodies = [.. parameters.Where(p => p["in"].Text() == "body")];
        JsonObject[] fields = [.. parameters.Where(p => p["in"].Text() == "formData" && p["name"].Text() is not null)];
        if (bodies.Length == 0)
        {
            return fields.Length == 0 ? null : LiftForm(operation, fields);
        }

        LeaveOut(bodies.Skip(1), "An operation has one body; this one is left out");
        LeaveOut(fields, "An operation has a body or form fields, not both; the form fields are left out");
        return LiftBody(operation, bodies[0]);
    }

    private void LeaveOut(IEnumerable<JsonObject> parameters, string message)
    {
        foreach (JsonObject parameter in parameters)
        {
            log.Add(message, (map.Find(parameter) ?? default).Focus(parameter));
        }
    }

    private JsonObject LiftBody(JsonObject operation, JsonObject parameter)
    {
        var body = new JsonObject();
        map.Copy(parameter, body);
        if (parameter["description"] is { } description)
        {
            body["description"] = map.DeepCopy(description);
        }

        body["content"] = SwaggerMediaTypes.Content(SwaggerMediaTypes.Of("consumes", operation, document), values.SchemaOf(parameter), map, values);
        if (parameter["required"].Flag() == true)
        {
            body["required"] = true;
        }

        return body;
    }

    private JsonObject LiftForm(JsonObject operation, JsonObject[] fields)
    {
        var properties = new JsonObject();
        var encoding = new JsonObject();
        var required = new JsonArray();
        bool hasFile = fields.Any(values.IsFile);
        foreach (JsonObject field in fields)
        {
            AddField(field, properties, encoding, required);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        var mediaType = new JsonObject { ["schema"] = schema };
        if (encoding.Count > 0)
        {
            mediaType["encoding"] = encoding;
        }

        var body = new JsonObject { ["content"] = new JsonObject { [FormType(operation, hasFile)] = mediaType } };
        foreach (JsonObject made in new[] { properties, schema, mediaType, body })
        {
            map.Copy(fields[0], made);
        }

        if (required.Count > 0)
        {
            body["required"] = true;
        }

        return body;
    }

    private void AddField(JsonObject field, JsonObject properties, JsonObject encoding, JsonArray required)
    {
        string name = field["name"].Text()!;
        if (values.TypeOf(field) == "array")
        {
            var style = new JsonObject();
            values.SetStyle(style, field["collectionFormat"].Text(), field);
            encoding[name] = style;
        }

        JsonNode schema = values.SchemaOf(field);
        if (field["description"] is { } description && schema is JsonObject described)
        {
            described["description"] = map.DeepCopy(description);
        }

        properties[name] = schema;
        if (field["required"].Flag() == true)
        {
            required.Add(name);
        }
    }

    private string FormType(JsonObject operation, bool hasFile)
    {
        IReadOnlyList<string> listed = SwaggerMediaTypes.Of("consumes", operation, document);
        return hasFile || (listed.Contains(Multipart) && !listed.Contains(UrlEncoded)) ? Multipart : UrlEncoded;
    }
}
