using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// The secrets that a document declares as security schemes, and what their options are called. The names are given over
/// the whole document, so they are the same whichever of its operations a project takes.
/// </summary>
internal sealed class CredentialTable
{
    private readonly Dictionary<string, IOpenApiSecurityScheme> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _credentialOfScheme = new(StringComparer.Ordinal);
    private readonly List<CredentialModel> _credentials = [];
    private readonly HashSet<string> _members = new(ReservedNames.OptionsMembers, StringComparer.Ordinal);

    public CredentialTable(OpenApiDocument document, IEnumerable<OperationSite> operations)
    {
        var asked = new HashSet<string>(operations.SelectMany(o => Requirements(document, o)).SelectMany(SchemesOf), StringComparer.Ordinal);
        IsAskedFor = asked.Count > 0;
        foreach (KeyValuePair<string, IOpenApiSecurityScheme> scheme in document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            _schemes.Add(scheme.Key, scheme.Value);
            if ((!IsAskedFor || asked.Contains(scheme.Key)) && SecuritySchemes.Place(scheme.Value) is { } place)
            {
                Add(scheme.Key, scheme.Value, place);
            }
        }
    }

    /// <summary>Documents often declare schemes and forget to ask for them: then every operation may take every secret.</summary>
    public bool IsAskedFor { get; }

    public IEnumerable<string> Schemes => _schemes.Keys;

    public IReadOnlyList<CredentialModel> All => _credentials;

    /// <summary>The members of the options that the secrets take, and those that are taken anyway.</summary>
    public IReadOnlyCollection<string> OptionsMembers => _members;

    public static IEnumerable<OpenApiSecurityRequirement> Requirements(OpenApiDocument document, OperationSite operation) =>
        operation.Operation.Security ?? document.Security ?? [];

    public static IEnumerable<string> SchemesOf(OpenApiSecurityRequirement requirement) => requirement.Keys.Select(scheme => scheme.Reference.Id ?? "");

    /// <summary>The secrets of some schemes, each once, in the order of the document.</summary>
    public EquatableArray<Identifier> Of(IEnumerable<string> schemes) => InOrder(schemes
        .Where(_credentialOfScheme.ContainsKey)
        .Select(s => _credentials[_credentialOfScheme[s]].Name));

    public EquatableArray<Identifier> InOrder(IEnumerable<Identifier> names)
    {
        var wanted = new HashSet<Identifier>(names);
        return _credentials.Select(c => c.Name).Where(wanted.Contains).ToEquatableArray();
    }

    /// <summary>The secret that a parameter is, if it is one.</summary>
    public CredentialModel? Carrying(IOpenApiParameter parameter) => _credentials.Find(c => c.Places.Any(p =>
        p.WireName == parameter.Name && (p.Location, parameter.In) is
            (CredentialLocation.Query, ParameterLocation.Query) or
            (CredentialLocation.Header, ParameterLocation.Header) or
            (CredentialLocation.Cookie, ParameterLocation.Cookie)));

    /// <summary>Says what a scheme cannot give, at the scheme, or where it is asked for when there is none.</summary>
    public void Report(string scheme, SpecPointer requirement, ProblemLog problems)
    {
        if (!_schemes.TryGetValue(scheme, out IOpenApiSecurityScheme? declared))
        {
            problems.Unsupported(requirement, $"The security scheme '{scheme}' is not declared; nothing is sent for it");
        }
        else if (SecuritySchemes.Complaint(declared) is { } complaint)
        {
            problems.Unsupported(SpecPointer.Root["components"]["securitySchemes"][scheme], complaint);
        }
    }

    private void Add(string id, IOpenApiSecurityScheme scheme, CredentialPlace place)
    {
        int same = SecuritySchemes.CarriesApiKey(scheme) ? _credentials.FindIndex(c => c.Name.Text == "ApiKey") : -1;
        if (same >= 0)
        {
            CredentialModel key = _credentials[same];
            _credentials[same] = key with { Places = key.Places.Append(place).ToEquatableArray() };
            _credentialOfScheme.Add(id, same);
            return;
        }

        _credentialOfScheme.Add(id, _credentials.Count);
        _credentials.Add(Name(SecuritySchemes.Credential(scheme, place), id));
    }

    /// <summary>The first of a kind is called what everybody calls it, the others what the document calls their schemes.</summary>
    private CredentialModel Name(CredentialModel credential, string id)
    {
        Identifier own = Words.Pascal(id);
        for (int number = 1; !credential.OptionsMembers.All(m => !_members.Contains(m.Text)); number++)
        {
            string suffix = number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            credential = credential with { Name = new(own.Text + suffix) };
        }

        _members.UnionWith(credential.OptionsMembers.Select(m => m.Text));
        return credential;
    }
}
