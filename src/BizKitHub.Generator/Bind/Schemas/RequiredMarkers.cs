using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Properties that one of several objects requires and no other has: their presence tells the objects apart.</summary>
internal static class RequiredMarkers
{
    /// <returns>A property per branch, or null when some branch has none of its own.</returns>
    public static IReadOnlyList<string>? Find(IReadOnlyList<SchemaSite> branches)
    {
        ObjectShape[] shapes = [.. branches.Select(ObjectShape.Of)];
        var markers = new List<string>();
        foreach (ObjectShape shape in shapes)
        {
            string? marker = shape.Properties
                .Select(p => p.Key)
                .FirstOrDefault(name => shape.Required.Contains(name)
                    && shapes.All(other => other == shape || other.Properties.All(p => p.Key != name)));
            if (marker is null)
            {
                return null;
            }

            markers.Add(marker);
        }

        return branches.All(b => Resolved(b.Schema).Types() is JsonSchemaType.Object or 0) ? markers : null;
    }

    private static IOpenApiSchema Resolved(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Target: { } target } ? target : schema;
}
