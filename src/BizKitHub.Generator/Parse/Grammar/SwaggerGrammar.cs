namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>The objects of OpenAPI 2.0 that later dialects have in another form, or not at all. Their fields are <see cref="SwaggerFields"/>.</summary>
internal static class SwaggerGrammar
{
    /// <summary>What a parameter, a header or an item of theirs says of its value, as a schema would.</summary>
    public static IReadOnlyList<string> ValueKeywords { get; } =
    [
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
        "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf",
    ];

    public static ObjectShape Response { get; } = new("a response", SwaggerFields.OfResponse) { Section = "responses" };

    public static ObjectShape PathItem { get; } = new("a path item", SwaggerFields.OfPathItem) { Section = "pathItems" };

    public static ObjectShape Parameter { get; } = new("a parameter", SwaggerFields.OfParameter) { Section = "parameters" };

    public static ObjectShape Header { get; } = new("a header", SwaggerFields.OfHeader);

    public static ObjectShape SecurityScheme { get; } = new("a security scheme", SwaggerFields.OfSecurityScheme);

    public static ObjectShape Document { get; } = new("an OpenAPI document", SwaggerFields.OfDocument);

    public static ObjectShape Responses { get; } = new("the responses", NoFields) { Others = Response };

    public static ObjectShape Operation { get; } = new("an operation", SwaggerFields.OfOperation);

    public static ObjectShape Paths { get; } = new("the paths", NoFields) { Others = PathItem };

    private static Dictionary<string, Field> NoFields() => [];
}
