using BizKitHub.Generator.Bind.Schemas;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Which schemas of a multipart body mean files: <c>format: binary</c> of OpenAPI 3.0, a media type without an encoding of
/// 3.1, and what stands beside <c>null</c> or another spelling of the same.
/// </summary>
internal static class FileSchemas
{
    public static bool IsFile(IOpenApiSchema schema) => IsFile(schema, []);

    public static bool IsListOfFiles(IOpenApiSchema schema) => ListOf(schema, []) is { } items && IsFile(items);

    /// <summary>The media type that the schema itself gives to a file.</summary>
    public static string? MediaType(IOpenApiSchema schema) =>
        (Target(schema) as OpenApiSchema)?.ContentMediaType is { Length: > 0 } own ? own
        : (ListOf(schema, []) is { } items ? Target(items) as OpenApiSchema : null)?.ContentMediaType;

    /// <param name="schema">What may be a file, or one of several things.</param>
    /// <param name="seen">The schemas on the way, which alternatives may lead back to.</param>
    private static bool IsFile(IOpenApiSchema schema, HashSet<IOpenApiSchema> seen)
    {
        IOpenApiSchema target = Target(schema);
        if (Alternatives(target) is { Count: > 0 } alternatives)
        {
            return seen.Add(target) && alternatives.Any(a => IsFile(a, seen));
        }

        bool isText = target.Types() is 0 or JsonSchemaType.String;
        return isText && (target.Format == "binary"
            || (target is OpenApiSchema { ContentMediaType.Length: > 0, ContentEncoding: null or "" or "binary" } described
                && !MediaTypes.IsJson(MediaTypes.Name(described.ContentMediaType!))
                && !described.ContentMediaType!.StartsWith("text/", StringComparison.OrdinalIgnoreCase)));
    }

    private static IOpenApiSchema? ListOf(IOpenApiSchema schema, HashSet<IOpenApiSchema> seen)
    {
        IOpenApiSchema target = Target(schema);
        return target.Types() == JsonSchemaType.Array ? target.Items
            : seen.Add(target) ? Alternatives(target)?.Select(a => ListOf(a, seen)).FirstOrDefault(i => i is not null)
            : null;
    }

    private static IList<IOpenApiSchema>? Alternatives(IOpenApiSchema schema) =>
        schema.AnyOf is { Count: > 0 } any ? any
        : schema.OneOf is { Count: > 0 } one ? one
        : schema.AllOf is { Count: > 0 } all ? all
        : null;

    private static IOpenApiSchema Target(IOpenApiSchema schema) => schema is OpenApiSchemaReference { Target: { } target } ? target : schema;
}
