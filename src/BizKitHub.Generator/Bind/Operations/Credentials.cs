using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The secrets of an API: which there are, which parameters they replace, and which operation takes which.</summary>
internal abstract class Credentials
{
    private readonly List<SecurityModel> _requirements = [];
    private readonly Dictionary<SecurityModel, int> _places = [];
    private readonly Dictionary<OperationSite, int> _ofOperation = [];

    /// <summary>In document order.</summary>
    public abstract IReadOnlyList<CredentialModel> All { get; }

    /// <summary>The members of the options that are taken, by the secrets or anyway.</summary>
    public abstract IReadOnlyCollection<string> OptionsMembers { get; }

    /// <summary>What operations ask for, each once.</summary>
    public IReadOnlyList<SecurityModel> Requirements => _requirements;

    /// <summary>Whether a parameter is a secret, and so no parameter of the method.</summary>
    public abstract bool IsCredential(Microsoft.OpenApi.IOpenApiParameter parameter);

    /// <summary>The place of what an operation asks for among <see cref="Requirements"/>; null when it asks for nothing.</summary>
    public int? Of(OperationSite operation) => _ofOperation.TryGetValue(operation, out int place) ? place : null;

    protected void Add(OperationSite operation, SecurityModel? security)
    {
        if (security is null)
        {
            return;
        }

        if (!_places.TryGetValue(security, out int place))
        {
            _places.Add(security, place = _requirements.Count);
            _requirements.Add(security);
        }

        _ofOperation.Add(operation, place);
    }
}
