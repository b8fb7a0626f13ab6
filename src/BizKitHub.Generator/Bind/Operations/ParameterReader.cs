using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads the parameters of an operation, those of its path included. Credentials and what bodies set are none.</summary>
internal sealed class ParameterReader(SchemaReader schemas, Credentials credentials, ProblemLog problems)
{
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

            if (parameter.In == ParameterLocation.Header && parameter.Name is { Length: > 0 } header && !HeaderNames.CanBeSet(header))
            {
                problems.Unsupported(pointer, $"A client cannot set the header '{header}'; the parameter is left out");
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
}
