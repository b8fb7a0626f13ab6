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

    public InferredCredentials(IReadOnlyCollection<OperationSite> operations)
    {
        IOpenApiParameter[] all = [.. operations.SelectMany(Candidates)];
        IOpenApiParameter? parameter = all
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
        _credential = new()
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

    public override IReadOnlyList<CredentialModel> All => _credential is null ? [] : [_credential];

    public override bool IsCredential(IOpenApiParameter parameter) => parameter.Name == _name && parameter.In == _location;

    public override IEnumerable<Identifier> Of(OperationSite operation) =>
        _credential is not null && Candidates(operation).Any(IsCredential) ? [_credential.Name] : [];

    private static IEnumerable<IOpenApiParameter> Candidates(OperationSite operation) =>
        (operation.PathItem.Parameters ?? []).Concat(operation.Operation.Parameters ?? [])
            .Where(p => p.Required && p.In is ParameterLocation.Query or ParameterLocation.Header && KeyName.IsMatch(p.Name ?? ""));
}
