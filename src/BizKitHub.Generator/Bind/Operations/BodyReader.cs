using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads the body of a request.</summary>
internal sealed class BodyReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    private readonly MultipartReader _multipart = new(schemas, drafts, problems);

    /// <returns>Null when the operation takes no body.</returns>
    public BodyDraft? Read(OperationSite site, SchemaUse use, string fixedName)
    {
        if (site.Operation.RequestBody is not { Content.Count: > 0 } body)
        {
            return null;
        }

        KeyValuePair<string, IOpenApiMediaType> chosen = RequestMediaTypes.Choose(body.Content!);
        string mediaType = chosen.Key;
        IOpenApiMediaType content = chosen.Value;
        BodyFormat format = RequestMediaTypes.Format(mediaType, content.Schema);
        SpecPointer pointer = PointerOf(body, site)["content"][mediaType];
        var draft = new BodyDraft
        {
            Format = format,
            MediaType = RequestMediaTypes.ContentType(mediaType, format),
            IsRequired = body.Required || content.Schema?.Required is { Count: > 0 },
            Documentation = DocumentationText.Of(summary: null, body.Description),
        };
        return format switch
        {
            BodyFormat.Json => draft with { Use = schemas.ReadPayload(content.Schema, pointer["schema"], use, fixedName) },
            BodyFormat.Form => ReadForm(draft, content, pointer, use, fixedName),
            BodyFormat.Multipart => ReadMultipart(draft, content, pointer, use, fixedName),
            _ => draft,
        };
    }

    private BodyDraft ReadForm(BodyDraft draft, IOpenApiMediaType content, SpecPointer pointer, SchemaUse use, string fixedName)
    {
        DraftUse form = schemas.ReadPayload(content.Schema, pointer["schema"], use, fixedName);
        return form.Draft switch
        {
            ListDraft => Untyped(draft, pointer, "is a list"),
            Draft text when ParameterFormats.IsText(text) => draft with { Format = BodyFormat.Text },
            _ => draft with { Use = form with { IsNullable = false }, Fields = FormFields.Of(form.Draft, content.Encoding) },
        };
    }

    private BodyDraft ReadMultipart(BodyDraft draft, IOpenApiMediaType content, SpecPointer pointer, SchemaUse use, string fixedName) =>
        content.Schema is { } schema && _multipart.Read(new(schema, pointer["schema"], use), content.Encoding, fixedName) is { } parts
            ? draft with { Use = new(parts) }
            : Untyped(draft, pointer, "names no parts");

    private BodyDraft Untyped(BodyDraft draft, SpecPointer pointer, string reason)
    {
        problems.Unsupported(pointer, $"A body of the type '{draft.MediaType}' that {reason} has no typed form; the method takes the HttpContent to send");
        return draft with { Format = BodyFormat.Content };
    }

    private static SpecPointer PointerOf(IOpenApiRequestBody body, OperationSite site) =>
        body is OpenApiRequestBodyReference { Reference.Id: { } id } ? SpecPointer.Root["components"]["requestBodies"][id] : site.Pointer["requestBody"];
}
