namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>The objects of OpenAPI 3.0 to 3.2, apart from the Schema Object. Their fields are <see cref="OpenApiFields"/>.</summary>
internal static class OpenApiGrammar
{
    public static ObjectShape Response { get; } = new("a response", OpenApiFields.OfResponse) { Section = "responses" };

    public static ObjectShape PathItem { get; } = new("a path item", OpenApiFields.OfPathItem) { Section = "pathItems" };

    public static ObjectShape ExternalDocs { get; } = new("an external documentation", OpenApiFields.OfExternalDocs);

    public static ObjectShape Info { get; } = new("an info object", OpenApiFields.OfInfo);

    public static ObjectShape Tag { get; } = new("a tag", OpenApiFields.OfTag);

    public static ObjectShape SecurityScheme { get; } = new("a security scheme", OpenApiFields.OfSecurityScheme) { Section = "securitySchemes" };

    public static ObjectShape Parameter { get; } = new("a parameter", OpenApiFields.OfParameter) { Section = "parameters" };

    public static ObjectShape Header { get; } = new("a header", OpenApiFields.OfHeader) { Section = "headers" };

    public static ObjectShape Example { get; } = new("an example", OpenApiFields.OfExample) { Section = "examples", IsDispensable = true };

    public static ObjectShape MediaType { get; } = new("a media type", OpenApiFields.OfMediaType) { Section = "mediaTypes" };

    public static ObjectShape RequestBody { get; } = new("a request body", OpenApiFields.OfRequestBody) { Section = "requestBodies" };

    public static ObjectShape Link { get; } = new("a link", OpenApiFields.OfLink) { Section = "links", IsDispensable = true };

    public static ObjectShape Operation { get; } = new("an operation", OpenApiFields.OfOperation);

    public static ObjectShape Paths { get; } = new("the paths", NoFields) { Others = PathItem };

    public static ObjectShape Callback { get; } = new("a callback", NoFields) { Section = "callbacks", Others = PathItem };

    public static ObjectShape Document { get; } = new("an OpenAPI document", OpenApiFields.OfDocument);

    public static ObjectShape Contact { get; } = new("a contact", OpenApiFields.OfContact);

    public static ObjectShape License { get; } = new("a license", OpenApiFields.OfLicense);

    public static ObjectShape ServerVariable { get; } = new("a server variable", OpenApiFields.OfServerVariable);

    public static ObjectShape Server { get; } = new("a server", OpenApiFields.OfServer);

    public static ObjectShape OAuthFlow { get; } = new("an OAuth flow", OpenApiFields.OfOAuthFlow);

    public static ObjectShape OAuthFlows { get; } = new("the OAuth flows", OpenApiFields.OfOAuthFlows);

    public static ObjectShape Encoding { get; } = new("an encoding", OpenApiFields.OfEncoding);

    public static ObjectShape Responses { get; } = new("the responses", NoFields) { Others = Response };

    public static ObjectShape Components { get; } = new("the components", OpenApiFields.OfComponents);

    private static Dictionary<string, Field> NoFields() => [];
}
