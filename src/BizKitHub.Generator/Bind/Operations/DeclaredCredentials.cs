using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The secrets that the document declares as security schemes, as far as the chosen operations take them.</summary>
internal sealed class DeclaredCredentials : Credentials
{
    private readonly CredentialTable _table;
    private readonly HashSet<Identifier> _used;

    public DeclaredCredentials(OpenApiDocument document, IEnumerable<OperationSite> operations, IEnumerable<OperationSite> chosen, ProblemLog problems)
    {
        _table = new CredentialTable(document, operations);
        var reader = new SecurityReader(document, _table, problems);
        foreach (OperationSite operation in chosen)
        {
            Add(operation, reader.Read(operation));
        }

        _used = [.. Requirements.SelectMany(r => r.Alternatives).SelectMany(a => a.Credentials)];
    }

    public override IReadOnlyList<CredentialModel> All => [.. _table.All.Where(c => _used.Contains(c.Name))];

    public override IReadOnlyCollection<string> OptionsMembers => _table.OptionsMembers;

    public override bool IsCredential(IOpenApiParameter parameter) => _table.Carrying(parameter) is not null;
}
