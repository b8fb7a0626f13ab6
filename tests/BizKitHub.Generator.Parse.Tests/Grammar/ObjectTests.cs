using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Grammar;

/// <summary>What the objects of the specification are called in messages, and what each of their fields demands.</summary>
public sealed class ObjectTests
{
    private const string Header = "paths: {/a: {get: {responses: {'200': {description: D, headers: {X: @}}}}}}";
    private const string MediaType = "paths: {/a: {post: {responses: {}, requestBody: {content: {a/b: @}}}}}";
    private const string Encoding = "paths: {/a: {post: {responses: {}, requestBody: {content: {a/b: {encoding: {e: @}}}}}}}";
    private const string Link = "components: {links: {l: @}}";
    private const string Scheme = "components: {securitySchemes: {s: @}}";
    private const string Flows = "components: {securitySchemes: {s: {type: oauth2, flows: @}}}";
    private const string Flow = "components: {securitySchemes: {s: {type: oauth2, flows: {password: @}}}}";
    private const string Variable = "servers: [{url: /, variables: {v: @}}]";
    private const string Example = "components: {examples: {e: @}}";
    private const string Parameter = "paths: {/a: {parameters: [@]}}";
    private const string Response = "paths: {/a: {get: {responses: {'200': @}}}}";
    private const string Operation = "paths: {/a: {get: @}}";
    private const string Body = "paths: {/a: {post: {responses: {}, requestBody: @}}}";
    private const string PathItem = "paths: {/a: @}";
    private const string SwaggerScheme = "securityDefinitions: {s: @}";

    [Theory]
    [InlineData("@", "an OpenAPI document")]
    [InlineData("info: @", "an info object")]
    [InlineData("info: {contact: @}", "a contact")]
    [InlineData("info: {license: @}", "a license")]
    [InlineData("tags: [@]", "a tag")]
    [InlineData("externalDocs: @", "an external documentation")]
    [InlineData("servers: [@]", "a server")]
    [InlineData(Variable, "a server variable")]
    [InlineData(PathItem, "a path item")]
    [InlineData(Operation, "an operation")]
    [InlineData(Parameter, "a parameter")]
    [InlineData(Body, "a request body")]
    [InlineData(MediaType, "a media type")]
    [InlineData(Encoding, "an encoding")]
    [InlineData(Response, "a response")]
    [InlineData(Header, "a header")]
    [InlineData(Link, "a link")]
    [InlineData(Example, "an example")]
    [InlineData("components: @", "the components")]
    [InlineData(Scheme, "a security scheme")]
    [InlineData(Flows, "the OAuth flows")]
    [InlineData(Flow, "an OAuth flow")]
    [InlineData("components: {schemas: {A: {discriminator: @}}}", "a discriminator")]
    [InlineData("webhooks: {w: @}", "a path item")]
    [InlineData("components: {callbacks: {c: {'{$url}': @}}}", "a path item")]
    [InlineData("components: {pathItems: {p: @}}", "a path item")]
    [InlineData("components: {mediaTypes: {m: @}}", "a media type")]
    [InlineData("components: {parameters: {p: @}}", "a parameter")]
    [InlineData("components: {headers: {h: @}}", "a header")]
    [InlineData("components: {responses: {r: @}}", "a response")]
    [InlineData("components: {requestBodies: {b: @}}", "a request body")]
    public void FieldOfNone_IsTold(string place, string name) => Assert.Equal(
        [$"`nope` is not a field of {name}; it is left out"],
        Complaints("3.2.0", place == "@" ? "nope: 1" : place, "{nope: 1, x-own: 1}"));

    [Theory]
    [InlineData("@", "an OpenAPI document")]
    [InlineData(PathItem, "a path item")]
    [InlineData(Operation, "an operation")]
    [InlineData(Parameter, "a parameter")]
    [InlineData(Response, "a response")]
    [InlineData(Header, "a header")]
    [InlineData(SwaggerScheme, "a security scheme")]
    [InlineData("parameters: {p: @}", "a parameter")]
    [InlineData("responses: {r: @}", "a response")]
    public void FieldOfNoObjectOfSwagger_IsTold(string place, string name) => Assert.Equal(
        [$"`nope` is not a field of {name}; it is left out"],
        Complaints("2.0", place == "@" ? "nope: 1" : place, "{nope: 1, x-own: 1}"));

    [Theory]
    [InlineData("paths: []", "`paths` must be the paths, written as a mapping; what stands there is read as one")]
    [InlineData("paths: 3", "`paths` must be the paths; it is left out")]
    [InlineData("paths: {/a: {get: {responses: 3}}}", "`responses` must be the responses; it is left out")]
    [InlineData("paths: {/a: 3}", "`/a` must be a path item; it is left out")]
    [InlineData("paths: {/a: {get: {responses: {'200': 3}}}}", "`200` must be a response; it is left out")]
    public void ContainerThatIsNone_IsToldInBothDialects(string document, string message)
    {
        Assert.Equal([message], Complaints("3.2.0", document, ""));
        Assert.Equal([message], Complaints("2.0", document, ""));
    }

    [Theory]
    [InlineData("components: {callbacks: {c: 3}}", "An entry of `callbacks` must be a callback; it is left out")]
    [InlineData("components: {callbacks: {c: {'{$url}': 3}}}", "`{$url}` must be a path item; it is left out")]
    [InlineData("security: [{key: true}]", "An entry of `security` must be a list; it is left out")]
    [InlineData("security: [{key: [{a: 1}]}]", "An entry of `security` must be text; it is left out")]
    [InlineData("tags: [3]", "An entry of `tags` must be a tag; it is left out")]
    [InlineData("servers: [3]", "An entry of `servers` must be a server; it is left out")]
    [InlineData("servers: [{url: /, variables: {v: 3}}]", "An entry of `variables` must be a server variable; it is left out")]
    [InlineData("webhooks: {w: 3}", "An entry of `webhooks` must be a path item; it is left out")]
    [InlineData("components: {schemas: {A: 3}}", "An entry of `schemas` must be a schema; it is left out")]
    [InlineData("components: {responses: {A: 3}}", "An entry of `responses` must be a response; it is left out")]
    [InlineData("components: {parameters: {A: 3}}", "An entry of `parameters` must be a parameter; it is left out")]
    [InlineData("components: {requestBodies: {A: 3}}", "An entry of `requestBodies` must be a request body; it is left out")]
    [InlineData("components: {headers: {A: 3}}", "An entry of `headers` must be a header; it is left out")]
    [InlineData("components: {securitySchemes: {A: 3}}", "An entry of `securitySchemes` must be a security scheme; it is left out")]
    [InlineData("components: {links: {A: 3}}", "An entry of `links` must be a link; it is left out")]
    [InlineData("components: {pathItems: {A: 3}}", "An entry of `pathItems` must be a path item; it is left out")]
    [InlineData("components: {mediaTypes: {A: 3}}", "An entry of `mediaTypes` must be a media type; it is left out")]
    [InlineData("paths: {/a: {additionalOperations: {COPY: 3}}}", "An entry of `additionalOperations` must be an operation; it is left out")]
    [InlineData("paths: {/a: {get: {responses: {}, tags: [{a: 1}]}}}", "An entry of `tags` must be text; it is left out")]
    [InlineData("paths: {/a: {get: {responses: {}, callbacks: {c: 3}}}}", "An entry of `callbacks` must be a callback; it is left out")]
    [InlineData("paths: {/a: {parameters: [3]}}", "An entry of `parameters` must be a parameter; it is left out")]
    [InlineData("components: {mediaTypes: {A: {encoding: {e: 3}}}}", "An entry of `encoding` must be an encoding; it is left out")]
    [InlineData("components: {mediaTypes: {A: {prefixEncoding: [3]}}}", "An entry of `prefixEncoding` must be an encoding; it is left out")]
    [InlineData("components: {schemas: {A: {discriminator: {propertyName: p, mapping: {m: [1]}}}}}", "An entry of `mapping` must be text; it is left out")]
    [InlineData("components: {schemas: {A: {dependentRequired: {m: 3}}}}", "An entry of `dependentRequired` must be a list; what stands there is read as its only item")]
    [InlineData("components: {securitySchemes: {s: {type: oauth2, flows: {password: {tokenUrl: 'https://e.com', scopes: {m: [1]}}}}}}", "An entry of `scopes` must be text; it is left out")]
    public void EntryOfAnotherKind_IsTold(string document, string message) => Assert.Equal([message], Complaints("3.2.0", document, ""));

    [Theory]
    [InlineData("definitions: {A: 3}", "An entry of `definitions` must be a schema; it is left out")]
    [InlineData("parameters: {A: 3}", "An entry of `parameters` must be a parameter; it is left out")]
    [InlineData("responses: {A: 3}", "An entry of `responses` must be a response; it is left out")]
    [InlineData("securityDefinitions: {A: 3}", "An entry of `securityDefinitions` must be a security scheme; it is left out")]
    [InlineData("security: [{key: true}]", "An entry of `security` must be a list; it is left out")]
    [InlineData("tags: [3]", "An entry of `tags` must be a tag; it is left out")]
    [InlineData("schemes: [{a: 1}]", "An entry of `schemes` must be text; it is left out")]
    [InlineData("consumes: [{a: 1}]", "An entry of `consumes` must be text; it is left out")]
    [InlineData("produces: [{a: 1}]", "An entry of `produces` must be text; it is left out")]
    [InlineData("paths: {/a: {get: {responses: {}, parameters: [3]}}}", "An entry of `parameters` must be a parameter; it is left out")]
    [InlineData("responses: {r: {description: d, headers: {h: 3}}}", "An entry of `headers` must be a header; it is left out")]
    public void EntryOfAnotherKindInSwagger_IsTold(string document, string message) => Assert.Equal([message], Complaints("2.0", document, ""));

    [Theory]
    [InlineData("info: @", "{a: b}", "text", "title", "summary", "description", "version")]
    [InlineData("info: @", "[]", "a URL", "termsOfService")]
    [InlineData("info: @", "3", "a contact", "contact")]
    [InlineData("info: @", "3", "a license", "license")]
    [InlineData("info: {contact: @}", "{a: b}", "text", "name", "email")]
    [InlineData("info: {contact: @}", "[]", "a URL", "url")]
    [InlineData("info: {license: @}", "{a: b}", "text", "name", "identifier")]
    [InlineData("info: {license: @}", "[]", "a URL", "url")]
    [InlineData("tags: [@]", "{a: b}", "text", "name", "summary", "description", "parent", "kind")]
    [InlineData("tags: [@]", "3", "an external documentation", "externalDocs")]
    [InlineData("externalDocs: @", "{a: b}", "text", "description")]
    [InlineData("externalDocs: @", "[]", "a URL", "url")]
    [InlineData("servers: [@]", "{a: b}", "text", "url", "name", "description")]
    [InlineData("servers: [@]", "3", "a mapping", "variables")]
    [InlineData(Variable, "{a: b}", "text", "default", "description")]
    [InlineData(Variable, "true", "a list", "enum")]
    [InlineData(Scheme, "fancy", "one of 'apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'", "type")]
    [InlineData(Scheme, "fancy", "one of 'query', 'header', 'cookie'", "in")]
    [InlineData(Scheme, "{a: b}", "text", "description", "name", "scheme", "bearerFormat")]
    [InlineData(Scheme, "[]", "a URL", "openIdConnectUrl", "oauth2MetadataUrl")]
    [InlineData(Scheme, "perhaps", "true or false", "deprecated")]
    [InlineData(Scheme, "3", "the OAuth flows", "flows")]
    [InlineData(Flows, "3", "an OAuth flow", "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization")]
    [InlineData(Flow, "[]", "a URL", "authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")]
    [InlineData(Flow, "3", "a mapping", "scopes")]
    [InlineData(Parameter, "{a: b}", "text", "name", "description")]
    [InlineData(Parameter, "fancy", "one of 'query', 'header', 'path', 'cookie', 'querystring'", "in")]
    [InlineData(Parameter, "perhaps", "true or false", "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")]
    [InlineData(Parameter, "3", "a schema", "schema")]
    [InlineData(Parameter, "3", "a mapping", "examples", "content")]
    [InlineData(Header, "{a: b}", "text", "description")]
    [InlineData(Header, "form", "one of 'simple'", "style")]
    [InlineData(Header, "perhaps", "true or false", "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")]
    [InlineData(Header, "3", "a schema", "schema")]
    [InlineData(Header, "3", "a mapping", "examples", "content")]
    [InlineData(Example, "{a: b}", "text", "summary", "description", "externalValue", "serializedValue")]
    [InlineData(MediaType, "3", "a schema", "schema", "itemSchema")]
    [InlineData(MediaType, "3", "a mapping", "examples", "encoding")]
    [InlineData(MediaType, "3", "an encoding", "itemEncoding")]
    [InlineData(MediaType, "3", "a list", "prefixEncoding")]
    [InlineData(Encoding, "{a: b}", "text", "contentType")]
    [InlineData(Encoding, "simple", "one of 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'", "style")]
    [InlineData(Encoding, "perhaps", "true or false", "explode", "allowReserved")]
    [InlineData(Encoding, "3", "a mapping", "headers", "encoding")]
    [InlineData(Encoding, "3", "an encoding", "itemEncoding")]
    [InlineData(Encoding, "3", "a list", "prefixEncoding")]
    [InlineData(Body, "{a: b}", "text", "description")]
    [InlineData(Body, "3", "a mapping", "content")]
    [InlineData(Body, "perhaps", "true or false", "required")]
    [InlineData(Response, "{a: b}", "text", "summary", "description")]
    [InlineData(Response, "3", "a mapping", "headers", "content", "links")]
    [InlineData(Link, "{a: b}", "text", "operationRef", "operationId", "description")]
    [InlineData(Link, "3", "a mapping", "parameters")]
    [InlineData(Link, "3", "a server", "server")]
    [InlineData(Operation, "{a: b}", "text", "summary", "description", "operationId")]
    [InlineData(Operation, "true", "a list", "tags", "parameters", "security", "servers")]
    [InlineData(Operation, "perhaps", "true or false", "deprecated")]
    [InlineData(Operation, "3", "an external documentation", "externalDocs")]
    [InlineData(Operation, "3", "a request body", "requestBody")]
    [InlineData(Operation, "3", "a mapping", "callbacks")]
    [InlineData(PathItem, "{a: b}", "text", "summary", "description")]
    [InlineData(PathItem, "3", "an operation", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query")]
    [InlineData(PathItem, "3", "a mapping", "additionalOperations")]
    [InlineData(PathItem, "3", "a list", "servers", "parameters")]
    [InlineData("components: @", "3", "a mapping", "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "mediaTypes")]
    [InlineData("@", "{a: b}", "text", "$self")]
    [InlineData("@", "[]", "a URL", "jsonSchemaDialect")]
    [InlineData("@", "3", "a list", "servers", "security", "tags")]
    [InlineData("@", "3", "a mapping", "webhooks")]
    [InlineData("@", "3", "the components", "components")]
    [InlineData("@", "3", "an info object", "info")]
    [InlineData("@", "3", "an external documentation", "externalDocs")]
    [InlineData("components: {schemas: {A: {discriminator: @}}}", "{a: b}", "text", "propertyName", "defaultMapping")]
    [InlineData("components: {schemas: {A: {discriminator: @}}}", "3", "a mapping", "mapping")]
    public void Field_DemandsItsKindOfValue(string place, string value, string kind, params string[] fields) => AssertDemands("3.2.0", place, value, kind, fields);

    [Theory]
    [InlineData(Parameter, "{a: b}", "text", "name", "description", "format", "pattern")]
    [InlineData(Parameter, "fancy", "one of 'query', 'header', 'path', 'formData', 'body'", "in")]
    [InlineData(Parameter, "fancy", "one of 'csv', 'ssv', 'tsv', 'pipes', 'multi'", "collectionFormat")]
    [InlineData(Parameter, "perhaps", "true or false", "required", "allowEmptyValue", "uniqueItems")]
    [InlineData(Parameter, "3", "a schema", "schema", "items")]
    [InlineData(Parameter, "-1", "a whole number from 0 on", "minLength", "maxLength", "minItems", "maxItems")]
    [InlineData(Parameter, "{a: 1}", "a number", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")]
    [InlineData(Parameter, "0", "a number above 0", "multipleOf")]
    [InlineData(Parameter, "true", "a list", "enum")]
    [InlineData(Header, "{a: b}", "text", "description", "format", "pattern")]
    [InlineData(Header, "multi", "one of 'csv', 'ssv', 'tsv', 'pipes'", "collectionFormat")]
    [InlineData(Header, "-1", "a whole number from 0 on", "minLength", "maxLength", "minItems", "maxItems")]
    [InlineData(Response, "{a: b}", "text", "description")]
    [InlineData(Response, "3", "a schema", "schema")]
    [InlineData(Response, "3", "a mapping", "headers", "examples")]
    [InlineData(SwaggerScheme, "fancy", "one of 'basic', 'apiKey', 'oauth2'", "type")]
    [InlineData(SwaggerScheme, "cookie", "one of 'query', 'header'", "in")]
    [InlineData(SwaggerScheme, "fancy", "one of 'implicit', 'password', 'application', 'accessCode'", "flow")]
    [InlineData(SwaggerScheme, "{a: b}", "text", "description", "name")]
    [InlineData(SwaggerScheme, "[]", "a URL", "authorizationUrl", "tokenUrl")]
    [InlineData(SwaggerScheme, "3", "a mapping", "scopes")]
    [InlineData(Operation, "{a: b}", "text", "summary", "description", "operationId")]
    [InlineData(Operation, "true", "a list", "tags", "consumes", "produces", "parameters", "schemes", "security")]
    [InlineData(Operation, "perhaps", "true or false", "deprecated")]
    [InlineData(Operation, "3", "an external documentation", "externalDocs")]
    [InlineData(PathItem, "3", "an operation", "get", "put", "post", "delete", "options", "head", "patch")]
    [InlineData(PathItem, "3", "a list", "parameters")]
    [InlineData("@", "{a: b}", "text", "host", "basePath")]
    [InlineData("@", "true", "a list", "schemes", "consumes", "produces", "security", "tags")]
    [InlineData("@", "3", "a mapping", "definitions", "parameters", "responses", "securityDefinitions")]
    [InlineData("@", "3", "an info object", "info")]
    [InlineData("@", "3", "an external documentation", "externalDocs")]
    public void FieldOfSwagger_DemandsItsKindOfValue(string place, string value, string kind, params string[] fields) => AssertDemands("2.0", place, value, kind, fields);

    [Theory]
    [InlineData("info: @", "a", "summary")]
    [InlineData("info: {license: @}", "a", "identifier")]
    [InlineData("@", "https://example.com", "jsonSchemaDialect")]
    [InlineData("@", "{}", "webhooks")]
    [InlineData("components: @", "{}", "pathItems")]
    public void FieldOfOpenApi31_IsToldInOpenApi30(string place, string value, params string[] fields)
    {
        Assert.Equal(fields.Select(f => $"`{f}` is not part of OpenAPI 3.0; read as in OpenAPI 3.1"), Fields("3.0.4", place, value, fields));
        Assert.Empty(Fields("3.1.0", place, value, fields));
    }

    [Theory]
    [InlineData("tags: [@]", "a", "kind", "parent", "summary")]
    [InlineData(Scheme, "https://example.com", "oauth2MetadataUrl")]
    [InlineData(Scheme, "true", "deprecated")]
    [InlineData(Example, "a", "dataValue", "serializedValue")]
    [InlineData(MediaType, "{}", "itemEncoding", "itemSchema")]
    [InlineData(MediaType, "[]", "prefixEncoding")]
    [InlineData(Response, "a", "summary")]
    [InlineData(PathItem, "{}", "additionalOperations", "query")]
    [InlineData("@", "https://example.com", "$self")]
    [InlineData("servers: [@]", "a", "name")]
    [InlineData(Flow, "https://example.com", "deviceAuthorizationUrl")]
    [InlineData(Flows, "{}", "deviceAuthorization")]
    [InlineData(Encoding, "{}", "encoding", "itemEncoding")]
    [InlineData(Encoding, "[]", "prefixEncoding")]
    [InlineData("components: @", "{}", "mediaTypes")]
    public void FieldOfOpenApi32_IsToldBefore(string place, string value, params string[] fields)
    {
        Assert.Equal(fields.Select(f => $"`{f}` is not part of OpenAPI 3.1; read as in OpenAPI 3.2"), Fields("3.1.0", place, value, fields));
        Assert.Empty(Fields("3.2.0", place, value, fields));
    }

    [Fact]
    public void BrokenReferenceToALink_OnlyLosesTheLink() => Assert.Equal(
        ["The reference '#/components/links/m' has no target; a link is left out"],
        Complaints("3.1.0", Link, "{$ref: '#/components/links/m'}"));

    private static void AssertDemands(string version, string place, string value, string kind, string[] fields) => Assert.Equal(
        fields.Select(f => $"`{f}` must be {kind}; it is left out").Order(StringComparer.Ordinal),
        Fields(version, place, value, fields));

    /// <summary>What is told of an object at a place, with these fields of this value.</summary>
    private static IEnumerable<string> Fields(string version, string place, string value, string[] fields) => place == "@"
        ? Complaints(version, string.Join('\n', fields.Select(f => $"{f}: {value}")), "")
        : Complaints(version, place, "{" + string.Join(", ", fields.Select(f => $"{f}: {value}")) + "}");

    private static IEnumerable<string> Complaints(string version, string place, string value)
    {
        var first = version == "2.0" ? "swagger: '2.0'" : "openapi: " + version;
        var text = first + "\n" + place.Replace("@", value, StringComparison.Ordinal) + "\n";
        return Spec.Parse(text).Problems.Select(p => p.Message).Order(StringComparer.Ordinal);
    }
}
