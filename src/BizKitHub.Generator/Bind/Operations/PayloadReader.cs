using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads what the server sends of its own accord: the JSON bodies of webhooks and callbacks. Nothing calls them, so there
/// are types for them and no methods; a body in another format has none.
/// </summary>
internal sealed class PayloadReader(SchemaReader schemas)
{
    private const string Role = "Payload";

    /// <summary>The webhooks that the project wants: a choice by tag is one of webhooks, too.</summary>
    public IEnumerable<DraftUse> OfWebhooks(OpenApiDocument document, ClientOptions options)
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> webhook in document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            var owner = new SchemaUse(new([webhook.Key]), Role, EquatableArray<string>.Empty);
            foreach (DraftUse payload in Read(webhook.Value, SpecPointer.Root["webhooks"][webhook.Key], owner, o => IsWanted(o, options)))
            {
                yield return payload;
            }
        }
    }

    public IEnumerable<DraftUse> OfCallbacks(OperationDraft operation)
    {
        foreach (KeyValuePair<string, IOpenApiCallback> callback in operation.Site.Operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
        {
            var owner = new SchemaUse(new([operation.Group.Text, operation.Name.Text, callback.Key]), Role, EquatableArray<string>.Empty);
            SpecPointer pointer = operation.Site.Pointer["callbacks"][callback.Key];
            foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in callback.Value.PathItems ?? [])
            {
                foreach (DraftUse payload in Read(item.Value, pointer[item.Key.Expression], owner, _ => true))
                {
                    yield return payload;
                }
            }
        }
    }

    private IEnumerable<DraftUse> Read(IOpenApiPathItem item, SpecPointer pointer, SchemaUse owner, Func<OpenApiOperation, bool> isWanted)
    {
        KeyValuePair<HttpMethod, OpenApiOperation>[] operations = [.. (item.Operations ?? []).Where(o => isWanted(o.Value) && Json(o.Value) is not null)];
        foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in operations)
        {
            string verb = operation.Key.Method.ToLowerInvariant();
            KeyValuePair<string, IOpenApiMediaType> content = Json(operation.Value)!.Value;
            IEnumerable<string> name = operations.Length > 1 ? [.. owner.Owner, verb, Role] : [.. owner.Owner, Role];
            SpecPointer schema = pointer[verb]["requestBody"]["content"][content.Key]["schema"];
            yield return schemas.ReadPayload(content.Value.Schema, schema, owner, Words.Pascal(name).Text);
        }
    }

    private static KeyValuePair<string, IOpenApiMediaType>? Json(OpenApiOperation operation) =>
        MediaTypes.Choose(operation.RequestBody?.Content) is { } content && MediaTypes.Format(content.Key) == PayloadFormat.Json
            ? content
            : null;

    private static bool IsWanted(OpenApiOperation operation, ClientOptions options)
    {
        string[] tags = [.. OperationSite.TagsOf(operation)];
        return (options.Include == OperationSelection.None || tags.Any(options.Include.Tags.Contains)) && !tags.Any(options.Exclude.Tags.Contains);
    }
}
