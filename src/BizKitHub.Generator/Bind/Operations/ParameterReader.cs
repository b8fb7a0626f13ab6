using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads the parameters of an operation, those of its path included. Credentials and what bodies set are none.</summary>
internal sealed class ParameterReader(SchemaReader schemas, Credentials credentials, ProblemLog problems)
{
    private readonly PathParameters _path = new(schemas, problems);

    /// <returns>Null when a required parameter cannot be expressed, and so the operation cannot be called; the log says why.</returns>
    public List<ParameterDraft>? Read(OperationSite site, SchemaUse owner)
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

        return _path.Match(site, parameters);
    }

    /// <summary>Those of the path and those of the operation, which win.</summary>
    private static IEnumerable<(IOpenApiParameter Parameter, SpecPointer Pointer)> Parameters(OperationSite site)
    {
        var seen = new HashSet<(string?, ParameterLocation?)>();
        IList<IOpenApiParameter> own = site.Operation.Parameters ?? [];
        IList<IOpenApiParameter> shared = site.PathItem.Parameters ?? [];
        return own.Select((p, i) => (p, PointerOf(p, site.Pointer["parameters"][i])))
            .Concat(shared.Select((p, i) => (p, PointerOf(p, site.PathPointer["parameters"][i]))))
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
        if (parameter.Name is not { Length: > 0 } wireName)
        {
            return null;
        }

        KeyValuePair<string, IOpenApiMediaType>? content = parameter.Schema is null ? MediaTypes.Choose(parameter.Content) : null;
        SchemaUse use = (owner with { Role = "Parameter" }).Property(wireName);
        DraftUse type = (parameter.Schema, content) switch
        {
            ({ } schema, _) => schemas.Read(new(schema, pointer["schema"], use)),
            (_, { Value.Schema: { } schema } given) => schemas.Read(new(schema, pointer["content"][given.Key]["schema"], use)),
            (_, not null) => schemas.Any,
            // Neither a schema nor content: nothing is known but that it is a text in the end.
            _ => schemas.Text,
        };
        return new()
        {
            WireName = wireName,
            Pointer = pointer,
            Use = type,
            Location = parameter.In switch
            {
                ParameterLocation.Path => ParameterPlace.Path,
                ParameterLocation.Header => ParameterPlace.Header,
                ParameterLocation.Cookie => ParameterPlace.Cookie,
                _ => ParameterPlace.Query,
            },
            Format = ParameterFormats.Of(parameter, content?.Key, type.Draft),
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Documentation = DocumentationText.Of(parameter),
        };
    }

    /// <summary>Where the parameter itself stands, whoever refers to it.</summary>
    private static SpecPointer PointerOf(IOpenApiParameter parameter, SpecPointer pointer) =>
        parameter is OpenApiParameterReference { Reference.Id: { } id } ? SpecPointer.Root["components"]["parameters"][id] : pointer;
}
