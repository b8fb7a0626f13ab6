using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads the body of a request.</summary>
internal sealed class BodyReader(SchemaReader schemas, ProblemLog problems)
{
    /// <returns>Null when the operation takes no body.</returns>
    public BodyDraft? Read(OperationSite site, SchemaUse use, string fixedName)
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
            isJson ? schemas.ReadPayload(content.Value.Schema, pointer, use, fixedName) : null,
            content.Key == "*/*" ? "application/json" : content.Key,
            body.Required || content.Value.Schema?.Required is { Count: > 0 },
            DocumentationText.Of(summary: null, body.Description));
    }
}
