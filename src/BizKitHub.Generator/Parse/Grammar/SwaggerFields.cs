using static BizKitHub.Generator.Parse.Grammar.OpenApiFields;
using static BizKitHub.Generator.Parse.Grammar.Shape;
using static BizKitHub.Generator.Parse.Grammar.SwaggerGrammar;

namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>The fields of the objects of OpenAPI 2.0.</summary>
internal static class SwaggerFields
{
    private static Shape SecurityRequirements => List(Map(List(Text)));

    public static Dictionary<string, Field> OfParameter() => WithValue(
        ("name", Text),
        ("in", Choice("query", "header", "path", "formData", "body")),
        ("description", Text),
        ("required", Flag),
        ("schema", SchemaGrammar.Schema),
        ("allowEmptyValue", Flag),
        ("collectionFormat", Choice("csv", "ssv", "tsv", "pipes", "multi")));

    public static Dictionary<string, Field> OfHeader() => WithValue(
        ("description", Text),
        ("collectionFormat", Choice("csv", "ssv", "tsv", "pipes")));

    public static Dictionary<string, Field> OfResponse() => Fields(
        ("description", Text),
        ("schema", SchemaGrammar.Schema),
        ("headers", Map(Header)),
        ("examples", Map(Any)));

    public static Dictionary<string, Field> OfSecurityScheme() => Fields(
        ("type", Choice("basic", "apiKey", "oauth2")),
        ("description", Text),
        ("name", Text),
        ("in", Choice("query", "header")),
        ("flow", Choice("implicit", "password", "application", "accessCode")),
        ("authorizationUrl", Url),
        ("tokenUrl", Url),
        ("scopes", Map(Text)));

    public static Dictionary<string, Field> OfDocument() => Fields(
        ("swagger", Any),
        ("info", OpenApiGrammar.Info),
        ("host", Text),
        ("basePath", Text),
        ("schemes", List(Text)),
        ("consumes", List(Text)),
        ("produces", List(Text)),
        ("paths", Paths),
        ("definitions", Map(SchemaGrammar.Schema)),
        ("parameters", Map(Parameter)),
        ("responses", Map(Response)),
        ("securityDefinitions", Map(SecurityScheme)),
        ("security", SecurityRequirements),
        ("tags", List(OpenApiGrammar.Tag)),
        ("externalDocs", OpenApiGrammar.ExternalDocs));

    public static Dictionary<string, Field> OfOperation() => Fields(
        ("tags", List(Text)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", OpenApiGrammar.ExternalDocs),
        ("operationId", Text),
        ("consumes", List(Text)),
        ("produces", List(Text)),
        ("parameters", List(Parameter)),
        ("responses", Responses),
        ("schemes", List(Text)),
        ("deprecated", Flag),
        ("security", SecurityRequirements));

    public static Dictionary<string, Field> OfPathItem() => Fields(
        ("get", Operation),
        ("put", Operation),
        ("post", Operation),
        ("delete", Operation),
        ("options", Operation),
        ("head", Operation),
        ("patch", Operation),
        ("parameters", List(Parameter)));

    private static Dictionary<string, Field> WithValue(params (string Name, Field Field)[] fields)
    {
        Dictionary<string, Field> all = Fields(fields);
        foreach (string keyword in ValueKeywords)
        {
            all.Add(keyword, SchemaGrammar.Schema.Fields[keyword]);
        }

        return all;
    }
}
