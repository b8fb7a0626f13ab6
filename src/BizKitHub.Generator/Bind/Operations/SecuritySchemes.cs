using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>What a security scheme says of its secret: where it travels, how it looks, and what a client can do for it.</summary>
internal static class SecuritySchemes
{
    /// <summary>The extension of a security scheme that says, as a JSON Schema, what a well-formed secret looks like.</summary>
    private const string SchemaExtension = "x-schema";

    /// <summary>Where the secret travels; null when the client sends none.</summary>
    public static CredentialPlace? Place(IOpenApiSecurityScheme scheme) => (scheme.Type, scheme.In, scheme.Scheme?.ToLowerInvariant()) switch
    {
        (SecuritySchemeType.ApiKey, ParameterLocation.Query, _) when scheme.Name is { Length: > 0 } name => new(CredentialLocation.Query, name),
        (SecuritySchemeType.ApiKey, ParameterLocation.Header, _) when HeaderNames.CanBeSet(scheme.Name) => new(CredentialLocation.Header, scheme.Name!),
        (SecuritySchemeType.ApiKey, ParameterLocation.Cookie, _) when scheme.Name is { Length: > 0 } name => new(CredentialLocation.Cookie, name),
        (SecuritySchemeType.Http, _, "bearer") => new(CredentialLocation.Bearer, ""),
        (SecuritySchemeType.Http, _, "basic") => new(CredentialLocation.Basic, ""),
        (SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect, _, _) => new(CredentialLocation.Bearer, ""),
        _ => null,
    };

    /// <summary>What to say of a scheme that the client sends nothing for. Certificates are no such thing: the connection proves them.</summary>
    public static string? Complaint(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.MutualTLS => null,
        _ when Place(scheme) is not null => null,
        SecuritySchemeType.ApiKey => $"A key cannot travel as '{scheme.Name}'; nothing is sent for it, set it up on the HttpClient",
        SecuritySchemeType.Http => $"Security of the HTTP scheme '{scheme.Scheme}' is not supported; set it up on the HttpClient",
        _ => $"Security of the type '{scheme.Type}' is not supported; set it up on the HttpClient",
    };

    public static CredentialModel Credential(IOpenApiSecurityScheme scheme, CredentialPlace place) => new()
    {
        Name = new(place.Location switch
        {
            CredentialLocation.Bearer => "AccessToken",
            CredentialLocation.Basic => "Basic",
            _ => "ApiKey",
        }),
        Kind = place.Location switch
        {
            CredentialLocation.Basic => CredentialKind.Basic,
            CredentialLocation.Bearer when !CarriesApiKey(scheme) => CredentialKind.Token,
            _ => CredentialKind.Key,
        },
        Places = new([place]),
        Constraints = Constraints(scheme),
        Sample = KeySchema(scheme)?["examples"] is JsonArray { Count: > 0 } examples ? Text(examples[0]) : null,
        Documentation = DocumentationText.Of(summary: null, scheme.Description),
    };

    /// <summary>A bearer token that is the API key in another place, as its format says.</summary>
    public static bool CarriesApiKey(IOpenApiSecurityScheme scheme) =>
        scheme.BearerFormat is { Length: > 0 } format && Words.AreSame(format, "ApiKey");

    private static Constraints Constraints(IOpenApiSecurityScheme scheme)
    {
        JsonObject? schema = KeySchema(scheme);
        return new()
        {
            Pattern = Text(schema?["pattern"]) is { Length: > 0 } pattern ? EcmaPattern.ToFullMatch(pattern) : null,
            MinLength = Length(schema?["minLength"]),
            MaxLength = Length(schema?["maxLength"]),
        };
    }

    private static JsonObject? KeySchema(IOpenApiSecurityScheme scheme) =>
        scheme.Extensions is { } extensions
        && extensions.TryGetValue(SchemaExtension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: JsonObject schema }
            ? schema
            : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static int? Length(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int length) ? length : null;
}
