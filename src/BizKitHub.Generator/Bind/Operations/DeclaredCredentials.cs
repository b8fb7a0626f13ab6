using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The secrets that the document declares as security schemes.</summary>
internal sealed class DeclaredCredentials : Credentials
{
    /// <summary>The extension of a security scheme that says, as a JSON Schema, what a well-formed secret looks like.</summary>
    private const string SchemaExtension = "x-schema";

    private readonly OpenApiDocument _document;
    private readonly Dictionary<string, int> _credentialOfScheme = new(StringComparer.Ordinal);
    private readonly List<CredentialModel> _credentials = [];

    /// <summary>Documents often declare schemes and forget to ask for them: then every operation may take every secret.</summary>
    private readonly bool _isAskedFor;

    public DeclaredCredentials(OpenApiDocument document, IEnumerable<OperationSite> operations, ProblemLog problems)
    {
        _document = document;
        var used = new HashSet<string>(operations.SelectMany(SchemesOf), StringComparer.Ordinal);
        _isAskedFor = used.Count > 0;
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            if (_isAskedFor && !used.Contains(scheme.Key))
            {
                continue;
            }

            if (Place(scheme.Value) is { } place)
            {
                Add(scheme.Key, scheme.Value, place);
            }
            else
            {
                problems.Unsupported(
                    SpecPointer.Root["components"]["securitySchemes"][scheme.Key],
                    $"Security of the type '{scheme.Value.Type}' is not supported; set it up on the HttpClient");
            }
        }
    }

    public override IReadOnlyList<CredentialModel> All => _credentials;

    public override bool IsCredential(IOpenApiParameter parameter) => _credentials.Any(c => c.Places.Any(p =>
        p.WireName == parameter.Name && (p.Location, parameter.In) is
            (CredentialLocation.Query, ParameterLocation.Query) or
            (CredentialLocation.Header, ParameterLocation.Header) or
            (CredentialLocation.Cookie, ParameterLocation.Cookie)));

    public override IEnumerable<Identifier> Of(OperationSite operation) => (_isAskedFor ? SchemesOf(operation) : _credentialOfScheme.Keys)
        .Where(_credentialOfScheme.ContainsKey)
        .Select(s => _credentials[_credentialOfScheme[s]].Name)
        .Distinct();

    private IEnumerable<string> SchemesOf(OperationSite operation) =>
        (operation.Operation.Security ?? _document.Security ?? [])
            .SelectMany(requirement => requirement.Keys)
            .Select(scheme => scheme.Reference.Id ?? "");

    private void Add(string id, IOpenApiSecurityScheme scheme, CredentialPlace place)
    {
        int same = CarriesApiKey(scheme) ? _credentials.FindIndex(c => c.Name.Text == "ApiKey") : -1;
        if (same >= 0)
        {
            CredentialModel key = _credentials[same];
            _credentials[same] = key with { Places = key.Places.Append(place).ToEquatableArray() };
            _credentialOfScheme.Add(id, same);
            return;
        }

        _credentialOfScheme.Add(id, _credentials.Count);
        _credentials.Add(new()
        {
            Name = Name(id, place),
            Kind = place.Location == CredentialLocation.Basic ? CredentialKind.Basic : CredentialKind.Key,
            Places = new([place]),
            Constraints = Constraints(scheme),
            Sample = KeySchema(scheme)?["examples"] is JsonArray { Count: > 0 } examples ? examples[0]?.GetValue<string>() : null,
            Documentation = DocumentationText.Of(summary: null, scheme.Description),
        });
    }

    private Identifier Name(string id, CredentialPlace place)
    {
        Identifier usual = new(place.Location switch
        {
            CredentialLocation.Bearer => "AccessToken",
            CredentialLocation.Basic => "Basic",
            _ => "ApiKey",
        });
        if (_credentials.All(c => c.Name != usual))
        {
            return usual;
        }

        Identifier own = Words.Pascal(id);
        for (int number = 2; _credentials.Any(c => c.Name == own) || ReservedNames.OptionsMembers.Contains(own.Text); number++)
        {
            own = new(Words.Pascal(id).Text + number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return own;
    }

    private static CredentialPlace? Place(IOpenApiSecurityScheme scheme) => (scheme.Type, scheme.In, scheme.Scheme?.ToLowerInvariant()) switch
    {
        (SecuritySchemeType.ApiKey, ParameterLocation.Query, _) => new(CredentialLocation.Query, scheme.Name ?? ""),
        (SecuritySchemeType.ApiKey, ParameterLocation.Header, _) => new(CredentialLocation.Header, scheme.Name ?? ""),
        (SecuritySchemeType.ApiKey, ParameterLocation.Cookie, _) => new(CredentialLocation.Cookie, scheme.Name ?? ""),
        (SecuritySchemeType.Http, _, "bearer") => new(CredentialLocation.Bearer, ""),
        (SecuritySchemeType.Http, _, "basic") => new(CredentialLocation.Basic, ""),
        (SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect, _, _) => new(CredentialLocation.Bearer, ""),
        _ => null,
    };

    /// <summary>A bearer token that is the API key in another place, as its format says.</summary>
    private static bool CarriesApiKey(IOpenApiSecurityScheme scheme) =>
        scheme.BearerFormat is { Length: > 0 } format && Words.AreSame(format, "ApiKey");

    private static Constraints Constraints(IOpenApiSecurityScheme scheme)
    {
        JsonObject? schema = KeySchema(scheme);
        return new()
        {
            Pattern = schema?["pattern"]?.GetValue<string>() is { Length: > 0 } pattern ? EcmaPattern.ToFullMatch(pattern) : null,
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

    private static int? Length(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int length) ? length : null;
}
