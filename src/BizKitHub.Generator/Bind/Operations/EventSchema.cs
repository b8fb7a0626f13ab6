using BizKitHub.Generator.Bind.Schemas;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// A schema that describes a server-sent event as an object of its fields. Its data is what <c>contentSchema</c> says where
/// that is JSON: a caller wants the value and not its text.
/// </summary>
/// <param name="Schema">The schema with its data as it is to be read.</param>
/// <param name="Name">The component's name, where another schema takes the place of a component.</param>
/// <param name="HasJson">Whether the data, or that of some of the events, is JSON.</param>
internal sealed record EventSchema(IOpenApiSchema Schema, string? Name, bool HasJson)
{
    private const string Data = "data";

    /// <returns>Null when the schema describes no event, but its data.</returns>
    public static EventSchema? Of(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            return reference.Target is { } target && Of(target) is { } inner
                ? inner with { Schema = inner.Schema == target ? schema : inner.Schema, Name = reference.Reference.Id }
                : null;
        }

        EventSchema?[] branches = [.. Branches(schema).Select(Of)];
        IOpenApiSchema? data = null;
        bool hasData = schema.Properties is { } properties && properties.TryGetValue(Data, out data);
        if (!hasData && branches.All(b => b is null))
        {
            return null;
        }

        IOpenApiSchema? decoded = hasData ? Decoded(data!) : null;
        bool isReplaced = decoded is not null || branches.Zip(Branches(schema), (b, s) => b is not null && b.Schema != s).Any(r => r);
        bool hasJson = decoded is not null || branches.Any(b => b?.HasJson == true) || (hasData && data!.Types() is not (JsonSchemaType.String or 0));
        return new(isReplaced ? Copy(schema, decoded) : schema, Name: null, hasJson);
    }

    private static IEnumerable<IOpenApiSchema> Branches(IOpenApiSchema schema) => [.. schema.OneOf ?? [], .. schema.AnyOf ?? [], .. schema.AllOf ?? []];

    private static IOpenApiSchema? Decoded(IOpenApiSchema data) =>
        data is OpenApiSchema { ContentSchema: { } content, ContentMediaType: { } mediaType } && MediaTypes.IsJson(MediaTypes.Name(mediaType)) ? content : null;

    private static OpenApiSchema Copy(IOpenApiSchema schema, IOpenApiSchema? data)
    {
        var copy = (OpenApiSchema)schema.CreateShallowCopy();
        if (data is not null)
        {
            copy.Properties = copy.Properties!.ToDictionary(p => p.Key, p => p.Key == Data ? data : p.Value, StringComparer.Ordinal);
        }

        copy.OneOf = Replaced(copy.OneOf);
        copy.AnyOf = Replaced(copy.AnyOf);
        copy.AllOf = Replaced(copy.AllOf);
        return copy;
    }

    private static List<IOpenApiSchema>? Replaced(IList<IOpenApiSchema>? branches) =>
        branches is null ? null : [.. branches.Select(b => Of(b)?.Schema ?? b)];
}
