using static BizKitHub.Generator.Parse.Grammar.OpenApiFields;
using static BizKitHub.Generator.Parse.Grammar.Shape;

namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>
/// JSON Schema 2020-12, what OpenAPI adds to it, and what older dialects had. Which field belongs to which dialect stands
/// at the field.
/// </summary>
internal static class SchemaFields
{
    public static Dictionary<string, Field> OfSchema() => Fields(
        ("$ref", Any),
        ("type", TypeNames),
        ("format", Text),
        ("title", Text),
        ("description", Text),
        ("default", Any),
        ("enum", List(Any)),
        ("const", From31(Any, "read as an enum with one value")),
        ("example", Any),
        ("examples", From31(List(Any), "kept as documentation")),
        ("deprecated", From30(Flag)),
        ("readOnly", Flag),
        ("writeOnly", From30(Flag)),
        ("nullable", new Field(Flag) { Since = SpecVersion.OpenApi30, Until = SpecVersion.OpenApi30, Reading = "read as the type 'null' beside the others" }),
        ("externalDocs", OpenApiGrammar.ExternalDocs),
        ("xml", Any),
        ("discriminator", SchemaGrammar.Discriminator),

        ("minLength", Count),
        ("maxLength", Count),
        ("pattern", Text),
        ("minimum", Number),
        ("maximum", Number),
        ("exclusiveMinimum", NumberOrFlag),
        ("exclusiveMaximum", NumberOrFlag),
        ("multipleOf", Factor),
        ("minItems", Count),
        ("maxItems", Count),
        ("uniqueItems", Flag),
        ("minProperties", Count),
        ("maxProperties", Count),
        ("required", List(Text)),

        ("properties", Map(SchemaGrammar.Schema)),
        ("additionalProperties", FlagOr(SchemaGrammar.Schema)),
        ("patternProperties", From31(Map(SchemaGrammar.Schema))),
        ("propertyNames", From31(SchemaGrammar.Schema)),
        ("unevaluatedProperties", From31(FlagOr(SchemaGrammar.Schema))),
        ("dependentSchemas", From31(Map(SchemaGrammar.Schema))),
        ("dependentRequired", From31(Map(List(Text)))),
        ("items", SchemaGrammar.Schema),
        ("prefixItems", From31(List(SchemaGrammar.Schema))),
        ("additionalItems", FlagOr(SchemaGrammar.Schema)),
        ("unevaluatedItems", From31(SchemaGrammar.Schema)),
        ("contains", From31(SchemaGrammar.Schema)),
        ("minContains", From31(Count)),
        ("maxContains", From31(Count)),
        ("allOf", List(SchemaGrammar.Schema)),
        ("anyOf", From30(List(SchemaGrammar.Schema))),
        ("oneOf", From30(List(SchemaGrammar.Schema))),
        ("not", From30(SchemaGrammar.Schema)),
        ("if", From31(SchemaGrammar.Schema)),
        ("then", From31(SchemaGrammar.Schema)),
        ("else", From31(SchemaGrammar.Schema)),

        ("contentEncoding", From31(Text)),
        ("contentMediaType", From31(Text)),
        ("contentSchema", From31(SchemaGrammar.Schema)),
        ("$defs", From31(Map(SchemaGrammar.Schema))),
        ("$id", From31(Text)),
        ("$schema", From31(Text)),
        ("$anchor", From31(Text)),
        ("$comment", From31(Text)),
        ("$vocabulary", From31(Any)),
        ("$dynamicRef", From31(Text)),
        ("$dynamicAnchor", From31(Text)));

    public static Dictionary<string, Field> OfDiscriminator() => Fields(
        ("propertyName", Text),
        ("mapping", Map(Text)),
        ("defaultMapping", new Field(Text) { Since = SpecVersion.OpenApi32 }));

    private static Field From30(Shape shape) => new(shape) { Since = SpecVersion.OpenApi30 };

    private static Field From31(Shape shape, string reading = "read as in OpenAPI 3.1") => new(shape) { Since = SpecVersion.OpenApi31, Reading = reading };
}
