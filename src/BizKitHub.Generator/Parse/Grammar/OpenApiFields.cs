using static BizKitHub.Generator.Parse.Grammar.OpenApiGrammar;
using static BizKitHub.Generator.Parse.Grammar.Shape;

namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>The fields of the objects of OpenAPI 3.0 to 3.2, and which dialect brought them.</summary>
internal static class OpenApiFields
{
    /// <summary>Names of schemes and the scopes they need.</summary>
    private static Shape SecurityRequirements => List(Map(List(Text)));

    public static Dictionary<string, Field> OfExternalDocs() => Fields(
        ("description", Text),
        ("url", Url));

    public static Dictionary<string, Field> OfInfo() => Fields(
        ("title", Text),
        ("summary", From31(Text)),
        ("description", Text),
        ("termsOfService", Url),
        ("contact", Contact),
        ("license", License),
        ("version", Text));

    public static Dictionary<string, Field> OfTag() => Fields(
        ("name", Text),
        ("summary", From32(Text)),
        ("description", Text),
        ("externalDocs", ExternalDocs),
        ("parent", From32(Text)),
        ("kind", From32(Text)));

    public static Dictionary<string, Field> OfSecurityScheme() => Fields(
        ("type", Choice("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")),
        ("description", Text),
        ("name", Text),
        ("in", Choice("query", "header", "cookie")),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("flows", OAuthFlows),
        ("openIdConnectUrl", Url),
        ("oauth2MetadataUrl", From32(Url)),
        ("deprecated", From32(Flag)));

    public static Dictionary<string, Field> OfParameter() => Fields(
        ("name", Text),
        ("in", Choice("query", "header", "path", "cookie", "querystring")),
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("allowEmptyValue", Flag),
        ("style", Choice("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie")),
        ("explode", Flag),
        ("allowReserved", Flag),
        ("schema", SchemaGrammar.Schema),
        ("example", Any),
        ("examples", Map(Example)),
        ("content", Map(MediaType)));

    public static Dictionary<string, Field> OfHeader() => Fields(
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("allowEmptyValue", Flag),
        ("style", Choice("simple")),
        ("explode", Flag),
        ("allowReserved", Flag),
        ("schema", SchemaGrammar.Schema),
        ("example", Any),
        ("examples", Map(Example)),
        ("content", Map(MediaType)));

    public static Dictionary<string, Field> OfExample() => Fields(
        ("summary", Text),
        ("description", Text),
        ("value", Any),
        ("externalValue", Text),
        ("dataValue", From32(Any)),
        ("serializedValue", From32(Text)));

    public static Dictionary<string, Field> OfMediaType() => Fields(
        ("schema", SchemaGrammar.Schema),
        ("itemSchema", From32(SchemaGrammar.Schema)),
        ("example", Any),
        ("examples", Map(Example)),
        ("encoding", Map(Encoding)),
        ("prefixEncoding", From32(List(Encoding))),
        ("itemEncoding", From32(Encoding)));

    public static Dictionary<string, Field> OfRequestBody() => Fields(
        ("description", Text),
        ("content", Map(MediaType)),
        ("required", Flag));

    public static Dictionary<string, Field> OfResponse() => Fields(
        ("summary", From32(Text)),
        ("description", Text),
        ("headers", Map(Header)),
        ("content", Map(MediaType)),
        ("links", Map(Link)));

    public static Dictionary<string, Field> OfLink() => Fields(
        ("operationRef", Text),
        ("operationId", Text),
        ("parameters", Map(Any)),
        ("requestBody", Any),
        ("description", Text),
        ("server", Server));

    public static Dictionary<string, Field> OfOperation() => Fields(
        ("tags", List(Text)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", ExternalDocs),
        ("operationId", Text),
        ("parameters", List(Parameter)),
        ("requestBody", RequestBody),
        ("responses", Responses),
        ("callbacks", Map(Callback)),
        ("deprecated", Flag),
        ("security", SecurityRequirements),
        ("servers", List(Server)));

    public static Dictionary<string, Field> OfPathItem() => Fields(
        ("summary", Text),
        ("description", Text),
        ("get", Operation),
        ("put", Operation),
        ("post", Operation),
        ("delete", Operation),
        ("options", Operation),
        ("head", Operation),
        ("patch", Operation),
        ("trace", Operation),
        ("query", From32(Operation)),
        ("additionalOperations", From32(Map(Operation))),
        ("servers", List(Server)),
        ("parameters", List(Parameter)));

    public static Dictionary<string, Field> OfDocument() => Fields(
        ("openapi", Any),
        ("$self", From32(Text)),
        ("info", Info),
        ("jsonSchemaDialect", From31(Url)),
        ("servers", List(Server)),
        ("paths", Paths),
        ("webhooks", From31(Map(PathItem))),
        ("components", Components),
        ("security", SecurityRequirements),
        ("tags", List(Tag)),
        ("externalDocs", ExternalDocs));

    public static Dictionary<string, Field> OfContact() => Fields(
        ("name", Text),
        ("url", Url),
        ("email", Text));

    public static Dictionary<string, Field> OfLicense() => Fields(
        ("name", Text),
        ("identifier", From31(Text)),
        ("url", Url));

    public static Dictionary<string, Field> OfServerVariable() => Fields(
        ("enum", List(Text)),
        ("default", Text),
        ("description", Text));

    public static Dictionary<string, Field> OfServer() => Fields(
        ("url", Text),
        ("name", From32(Text)),
        ("description", Text),
        ("variables", Map(ServerVariable)));

    public static Dictionary<string, Field> OfOAuthFlow() => Fields(
        ("authorizationUrl", Url),
        ("deviceAuthorizationUrl", From32(Url)),
        ("tokenUrl", Url),
        ("refreshUrl", Url),
        ("scopes", Map(Text)));

    public static Dictionary<string, Field> OfOAuthFlows() => Fields(
        ("implicit", OAuthFlow),
        ("password", OAuthFlow),
        ("clientCredentials", OAuthFlow),
        ("authorizationCode", OAuthFlow),
        ("deviceAuthorization", From32(OAuthFlow)));

    public static Dictionary<string, Field> OfEncoding() => Fields(
        ("contentType", Text),
        ("headers", Map(Header)),
        ("style", Choice("form", "spaceDelimited", "pipeDelimited", "deepObject")),
        ("explode", Flag),
        ("allowReserved", Flag),
        ("encoding", From32(Map(Encoding))),
        ("prefixEncoding", From32(List(Encoding))),
        ("itemEncoding", From32(Encoding)));

    public static Dictionary<string, Field> OfComponents() => Fields(
        ("schemas", Map(SchemaGrammar.Schema)),
        ("responses", Map(Response)),
        ("parameters", Map(Parameter)),
        ("examples", Map(Example)),
        ("requestBodies", Map(RequestBody)),
        ("headers", Map(Header)),
        ("securitySchemes", Map(SecurityScheme)),
        ("links", Map(Link)),
        ("callbacks", Map(Callback)),
        ("pathItems", From31(Map(PathItem))),
        ("mediaTypes", From32(Map(MediaType))));

    public static Dictionary<string, Field> Fields(params (string Name, Field Field)[] fields) =>
        fields.ToDictionary(f => f.Name, f => f.Field, StringComparer.Ordinal);

    private static Field From31(Shape shape) => new(shape) { Since = SpecVersion.OpenApi31 };

    private static Field From32(Shape shape) => new(shape) { Since = SpecVersion.OpenApi32, Reading = "read as in OpenAPI 3.2" };
}
