using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>
/// Properties of an example that its schema does not list. JSON Schema lets them pass; a client of the contract knows nothing
/// of them and does not keep them. Where the schema says what further properties hold, all are listed in that sense.
/// </summary>
internal static class UndeclaredProperties
{
    public static IEnumerable<Fault> Faults(IOpenApiSchema schema, JsonNode? value) => Faults([schema], value, "$");

    private static IEnumerable<Fault> Faults(IEnumerable<IOpenApiSchema> schemas, JsonNode? value, string path)
    {
        IOpenApiSchema[] parts = [.. Parts(schemas)];
        return value switch
        {
            JsonArray list => list.SelectMany((item, i) => Faults(parts.Select(p => p.Items).OfType<IOpenApiSchema>(), item, $"{path}[{i}]")),
            JsonObject parent when parts.Any(p => p.Properties is { Count: > 0 }) =>
                parent.SelectMany(p => InProperty(parts, p.Key, p.Value, $"{path}.{p.Key}")),
            _ => [],
        };
    }

    private static IEnumerable<Fault> InProperty(IOpenApiSchema[] parts, string name, JsonNode? value, string path)
    {
        IOpenApiSchema[] schemas =
        [
            .. parts.Where(p => p.Properties?.ContainsKey(name) == true).Select(p => p.Properties![name]),
            .. parts.Select(p => p.AdditionalProperties).OfType<IOpenApiSchema>(),
        ];
        return schemas.Length == 0 ? [new(path, "is not declared")] : Faults(schemas, value, path);
    }

    /// <summary>All that is said of one value: also by the parts of <c>allOf</c>, and by any alternative.</summary>
    private static HashSet<IOpenApiSchema> Parts(IEnumerable<IOpenApiSchema> schemas)
    {
        var parts = new HashSet<IOpenApiSchema>(ReferenceEqualityComparer.Instance);
        var open = new Stack<IOpenApiSchema>(schemas);
        while (open.TryPop(out var next))
        {
            IOpenApiSchema schema = next is OpenApiSchemaReference { Target: { } target } ? target : next;
            if (parts.Add(schema))
            {
                foreach (var part in (schema.AllOf ?? []).Concat(schema.OneOf ?? []).Concat(schema.AnyOf ?? []))
                {
                    open.Push(part);
                }
            }
        }

        return parts;
    }
}
