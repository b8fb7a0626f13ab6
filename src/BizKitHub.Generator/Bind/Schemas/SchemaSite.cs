using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A schema, where it stands in the document, and what a name for it may be made of.</summary>
internal sealed record SchemaSite(IOpenApiSchema Schema, SpecPointer Pointer, SchemaUse Use)
{
    public SchemaSite Property(string name, IOpenApiSchema schema) => new(schema, Pointer["properties"][name], Use.Property(name));

    public SchemaSite Items(IOpenApiSchema schema) => new(schema, Pointer["items"], Use.Item());

    public SchemaSite AdditionalProperties(IOpenApiSchema schema) => new(schema, Pointer["additionalProperties"], Use.Item());

    public SchemaSite PatternProperty(string pattern, IOpenApiSchema schema) => new(schema, Pointer["patternProperties"][pattern], Use.Item());

    /// <summary>A branch of a composition: another schema for the same value.</summary>
    public SchemaSite Branch(string keyword, int index, IOpenApiSchema schema) => new(schema, Pointer[keyword][index], Use);
}
