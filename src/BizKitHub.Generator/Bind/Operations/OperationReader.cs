using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads operations into drafts: everything is known but the names of the types they use.</summary>
internal sealed class OperationReader(SchemaReader schemas, Credentials credentials, ProblemLog problems)
{
    /// <summary>The extension by which a document says whether repeating a request is harmless, where the verb tells wrongly.</summary>
    private const string IdempotentExtension = "x-idempotent";

    /// <returns>Null when the operation cannot be called at all; the log says why.</returns>
    public OperationDraft? Read(OperationSite site, Identifier group, Identifier name)
    {
        var owner = new SchemaUse(new([group.Text, name.Text]), Role: "", EquatableArray<string>.Empty);
        return ReadParameters(site, owner) is not { } parameters ? null : new()
        {
            Site = site,
            Group = group,
            Name = name,
            Parameters = parameters,
            Body = ReadBody(site, owner with { Role = "Request" }, group.Text + name.Text + "Request"),
            Result = ReadResult(site, owner with { Role = "Response" }, group.Text + name.Text + "Response"),
            IsRepeatable = IsRepeatable(site),
            Credentials = credentials.Of(site).ToEquatableArray(),
        };
    }

    private List<ParameterDraft>? ReadParameters(OperationSite site, SchemaUse owner)
    {
        var parameters = new List<ParameterDraft>();
        foreach ((IOpenApiParameter parameter, SpecPointer pointer) in Parameters(site))
        {
            if (credentials.IsCredential(parameter) || IsSetByClient(parameter))
            {
                continue;
            }

            if (ReadParameter(parameter, pointer, owner) is { } draft)
            {
                parameters.Add(draft);
            }
            else if (parameter.Required)
            {
                problems.Unsupported(pointer, $"The required parameter '{parameter.Name}' cannot be expressed; the operation is left out");
                return null;
            }
            else
            {
                problems.Unsupported(pointer, $"The parameter '{parameter.Name}' cannot be expressed; it is left out");
            }
        }

        return parameters;
    }

    /// <summary>Those of the path and those of the operation, which win.</summary>
    private static IEnumerable<(IOpenApiParameter Parameter, SpecPointer Pointer)> Parameters(OperationSite site)
    {
        var seen = new HashSet<(string?, ParameterLocation?)>();
        IList<IOpenApiParameter> own = site.Operation.Parameters ?? [];
        IList<IOpenApiParameter> shared = site.PathItem.Parameters ?? [];
        return own.Select((p, i) => (p, site.Pointer["parameters"][i]))
            .Concat(shared.Select((p, i) => (p, site.PathPointer["parameters"][i])))
            .Where(p => seen.Add((p.p.Name, p.p.In)));
    }

    /// <summary>Headers that OpenAPI itself says to ignore here: bodies and credentials set them.</summary>
    private static bool IsSetByClient(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header
        && parameter.Name is { } name
        && (name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    private ParameterDraft? ReadParameter(IOpenApiParameter parameter, SpecPointer pointer, SchemaUse owner)
    {
        if (parameter.Schema is not { } schema || parameter.Name is not { Length: > 0 } wireName)
        {
            return null;
        }

        var site = new SchemaSite(schema, pointer["schema"], (owner with { Role = "Parameter" }).Property(wireName));
        DraftUse use = schemas.Read(site);
        if (!CanTravel(use.Draft))
        {
            return null;
        }

        return new()
        {
            WireName = wireName,
            Pointer = pointer,
            Use = use,
            Location = parameter.In switch
            {
                ParameterLocation.Path => ParameterPlace.Path,
                ParameterLocation.Header => ParameterPlace.Header,
                ParameterLocation.Cookie => ParameterPlace.Cookie,
                _ => ParameterPlace.Query,
            },
            ListStyle = Style(parameter),
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Documentation = DocumentationText.Of(parameter),
        };
    }

    /// <summary>Whether a value of the type has one obvious text form, or is a list of such.</summary>
    private static bool CanTravel(Draft draft) => draft switch
    {
        PrimitiveDraft primitive => primitive.Primitive is not Primitive.Element,
        EnumDraft => true,
        ListDraft list => list.Item.Draft is EnumDraft or PrimitiveDraft { Primitive: not (Primitive.Element or Primitive.Bytes) },
        _ => false,
    };

    private static ListStyle Style(IOpenApiParameter parameter) => parameter.Style switch
    {
        ParameterStyle.SpaceDelimited => ListStyle.Space,
        ParameterStyle.PipeDelimited => ListStyle.Pipe,
        _ => parameter.Explode && parameter.In is ParameterLocation.Query or null ? ListStyle.Exploded : ListStyle.Comma,
    };

    private BodyDraft? ReadBody(OperationSite site, SchemaUse use, string fixedName)
    {
        if (site.Operation.RequestBody is not { } body || MediaTypes.Choose(body.Content) is not { } content)
        {
            return null;
        }

        bool isJson = MediaTypes.Format(content.Key) == PayloadFormat.Json;
        SpecPointer pointer = site.Pointer["requestBody"]["content"][content.Key]["schema"];
        if (!isJson)
        {
            problems.Unsupported(site.Pointer["requestBody"], $"A body of the type '{content.Key}' has no typed form; the method takes the HttpContent to send");
        }

        return new(
            isJson ? ReadPayload(content.Value.Schema, pointer, use, fixedName) : null,
            content.Key == "*/*" ? "application/json" : content.Key,
            body.Required || content.Value.Schema?.Required is { Count: > 0 },
            DocumentationText.Of(summary: null, body.Description));
    }

    private ResultDraft ReadResult(OperationSite site, SchemaUse use, string fixedName)
    {
        if (Success(site.Operation) is not { } success)
        {
            return new(PayloadFormat.Json, Use: null, IsEmpty: true, Documentation.None);
        }

        Documentation documentation = DocumentationText.Of(summary: null, success.Value.Description);
        if (MediaTypes.Choose(success.Value.Content) is not { } content)
        {
            return new(PayloadFormat.Json, Use: null, IsEmpty: true, documentation);
        }

        PayloadFormat format = MediaTypes.Format(content.Key);
        SpecPointer pointer = site.Pointer["responses"][success.Key]["content"][content.Key]["schema"];
        return new(
            format,
            format == PayloadFormat.Json ? ReadPayload(content.Value.Schema, pointer, use, fixedName) : null,
            IsEmpty: false,
            documentation);
    }

    private DraftUse ReadPayload(IOpenApiSchema? schema, SpecPointer pointer, SchemaUse use, string fixedName) =>
        schema is null ? schemas.Any : schemas.ReadRoot(new(schema, pointer, use), fixedName);

    /// <summary>The lowest declared success that has a body, or else the lowest; <c>default</c> where nothing else is declared.</summary>
    private static KeyValuePair<string, IOpenApiResponse>? Success(OpenApiOperation operation)
    {
        KeyValuePair<string, IOpenApiResponse>[] successes = [.. (operation.Responses ?? [])
            .Where(r => r.Key.Length == 3 && r.Key[0] == '2')
            .OrderBy(r => r.Value.Content is { Count: > 0 } ? 0 : 1)
            .ThenBy(r => r.Key, StringComparer.Ordinal)];
        return successes.Length > 0 ? successes[0]
            : operation.Responses is { Count: 1 } only && only.ContainsKey("default") ? only.First()
            : null;
    }

    private static bool IsRepeatable(OperationSite site) =>
        site.Operation.Extensions is { } extensions
        && extensions.TryGetValue(IdempotentExtension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: System.Text.Json.Nodes.JsonValue value }
        && value.TryGetValue(out bool isIdempotent)
            ? isIdempotent
            : site.Method != HttpMethod.Post && site.Method.Method is not ("PATCH" or "CONNECT");
}
