using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.References;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>
/// Turns an OpenAPI 2.0 document into the same document of OpenAPI 3, so that all later stages know one dialect.
/// Schemas keep their identity, and so do references and places.
/// </summary>
internal sealed class SwaggerLift
{
    private static readonly string[] SharedFields = ["security", "tags", "externalDocs"];
    private static readonly string[] Dropped = ["consumes", "produces", "schemes"];
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    private readonly JsonObject _root;
    private readonly SourceMap _map;
    private readonly RepairLog _log;
    private readonly ReferenceTable _references;
    private readonly SwaggerValues _values;
    private readonly SwaggerBodies _bodies;
    private readonly SwaggerResponses _responses;

    public SwaggerLift(JsonObject root, SourceMap map, RepairLog log, ReferenceTable references)
    {
        _root = root;
        _map = map;
        _log = log;
        _references = references;
        _values = new SwaggerValues(map, log, references);
        _bodies = new SwaggerBodies(root, map, log, _values);
        _responses = new SwaggerResponses(root, map, _values);
    }

    /// <summary>The new document; the old one is taken to pieces.</summary>
    public JsonObject Lift(CancellationToken cancellation)
    {
        var document = new JsonObject();
        _map.Copy(_root, document);
        _root.MoveTo(document, "info");
        Attach(document, "servers", SwaggerServers.Lift(_root, _map, _log));
        LiftPaths(cancellation);
        JsonObject components = LiftComponents();
        _responses.LiftRest(_references.All.Where(r => r.Type == SwaggerGrammar.Response).Select(r => r.Target).OfType<JsonObject>());
        _references.Remove(r => SwaggerBodies.IsBody(_references.Resolve(r.Target)));
        _root.MoveTo(document, "paths");
        document["components"] = components;
        KeyValuePair<string, JsonNode?>[] rest = [.. _root.Where(f => SharedFields.Contains(f.Key) || ObjectShape.IsExtension(f.Key))];
        _root.Clear();
        foreach (KeyValuePair<string, JsonNode?> field in rest)
        {
            document.Add(field.Key, field.Value);
        }

        return document;
    }

    private void Attach(JsonObject document, string key, JsonNode? value)
    {
        if (value is not null)
        {
            _map.Copy(_root, value);
            document[key] = value;
        }
    }

    private void LiftPaths(CancellationToken cancellation)
    {
        if (!_root.TryGet("paths", out JsonObject? paths))
        {
            return;
        }

        // A path item may have operations of its own beside its reference.
        IEnumerable<JsonObject> items = paths.SelectMany(p => new[] { p.Value as JsonObject, _references.Resolve(p.Value) }).OfType<JsonObject>();
        foreach (JsonObject item in items.Distinct().ToArray())
        {
            cancellation.ThrowIfCancellationRequested();
            LiftPathItem(item);
        }
    }

    private void LiftPathItem(JsonObject item)
    {
        JsonObject[] shared = item.TryGet("parameters", out JsonArray? parameters) ? [.. parameters.OfType<JsonObject>()] : [];
        foreach (string method in Methods)
        {
            if (item.TryGet(method, out JsonObject? operation))
            {
                LiftOperation(operation, shared);
            }
        }

        if (parameters is not null)
        {
            LiftParameters(parameters);
        }
    }

    private void LiftOperation(JsonObject operation, JsonObject[] shared)
    {
        operation.TryGet("parameters", out JsonArray? parameters);
        JsonObject[] own = parameters is null ? [] : [.. parameters.OfType<JsonObject>().Select(_references.Resolve).OfType<JsonObject>()];
        var known = new HashSet<(string?, string?)>(own.Select(p => (p["name"].Text(), p["in"].Text())));
        IEnumerable<JsonObject> inherited = shared
            .Select(_references.Resolve)
            .OfType<JsonObject>()
            .Where(p => known.Add((p["name"].Text(), p["in"].Text())));
        if (_bodies.Lift(operation, [.. own, .. inherited]) is { } body)
        {
            operation["requestBody"] = body;
        }

        if (parameters is not null)
        {
            LiftParameters(parameters);
        }

        _responses.LiftAll(operation);
        foreach (string key in Dropped)
        {
            operation.Remove(key);
        }
    }

    /// <summary>Bodies and form fields are no parameters any more; the rest gets a schema.</summary>
    private void LiftParameters(JsonArray parameters)
    {
        parameters.ReplaceItems(parameters.Where(p => !SwaggerBodies.IsBody(_references.Resolve(p))));
        foreach (JsonObject parameter in parameters.Select(_references.Resolve).OfType<JsonObject>())
        {
            _values.LiftParameter(parameter);
        }
    }

    private JsonObject LiftComponents()
    {
        var components = new JsonObject();
        _root.MoveTo(components, "definitions", "schemas");
        if (_root.Take("parameters") is JsonObject parameters)
        {
            parameters.KeepOnly(p => !SwaggerBodies.IsBody(p.Value));
            foreach (JsonObject parameter in parameters.Select(p => p.Value).OfType<JsonObject>())
            {
                _values.LiftParameter(parameter);
            }

            components["parameters"] = parameters;
        }

        if (_root.Take("responses") is JsonObject responses)
        {
            _responses.LiftComponents(responses);
            components["responses"] = responses;
        }

        if (_root.Take("securityDefinitions") is JsonObject schemes)
        {
            SwaggerSecurity.Lift(schemes);
            components["securitySchemes"] = schemes;
        }

        return components;
    }
}
