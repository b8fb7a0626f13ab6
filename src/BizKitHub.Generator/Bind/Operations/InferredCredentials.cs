using System.Text.RegularExpressions;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// The secret of a document without security schemes: a required parameter with the name of a key, the same on at least
/// half of the operations. A server that takes its key in the query commonly takes it as a bearer token as well, so
/// both are offered; the query, which is what the document says, is the default.
/// </summary>
internal sealed class InferredCredentials : Credentials
{
    private static readonly Regex KeyName = new("^(?:x-)?(?:api[-_]?key|access[-_]?token)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly CredentialModel? _credential;
    private readonly string? _name;
    private readonly ParameterLocation? _location;

    /// <param name="operations">All operations of the document: what is chosen of them changes no name.</param>
    /// <param name="chosen">Those that the client has.</param>
    public InferredCredentials(IReadOnlyCollection<OperationSite> operations, IReadOnlyCollection<OperationSite> chosen)
    {
        IOpenApiParameter? parameter = operations
            .SelectMany(o => o.AllParameters)
            .Where(p => p.Required && p.In is ParameterLocation.Query or ParameterLocation.Header && KeyName.IsMatch(p.Name ?? ""))
            .GroupBy(p => (p.Name, p.In))
            .Where(g => g.Count() * 2 >= operations.Count)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.First();
        if (parameter is null)
        {
            return;
        }

        _name = parameter.Name;
        _location = parameter.In;
        _credential = Credential(parameter);
        var security = new SecurityModel(new([new(new([_credential.Name]))]));
        foreach (OperationSite operation in chosen.Where(o => o.AllParameters.Any(IsCredential)))
        {
            Add(operation, security);
        }
    }

    public override IReadOnlyList<CredentialModel> All => _credential is null || Requirements.Count == 0 ? [] : [_credential];

    public override IReadOnlyCollection<string> OptionsMembers =>
        [.. ReservedNames.OptionsMembers, .. (_credential?.OptionsMembers ?? []).Select(m => m.Text)];

    public override bool IsCredential(IOpenApiParameter parameter) => _name is not null && parameter.Name == _name && parameter.In == _location;

    private static CredentialModel Credential(IOpenApiParameter parameter) => new()
    {
        Name = new("ApiKey"),
        Kind = CredentialKind.Key,
        Places = new(parameter.In == ParameterLocation.Query
            ? [new(CredentialLocation.Query, parameter.Name!), new(CredentialLocation.Bearer, "")]
            : [new(CredentialLocation.Header, parameter.Name!)]),
        Constraints = parameter.Schema?.Constraints() ?? Constraints.None,
        Sample = DocumentationText.Of(parameter).Example,
        Documentation = DocumentationText.Of(parameter) with { Example = null },
    };
}
