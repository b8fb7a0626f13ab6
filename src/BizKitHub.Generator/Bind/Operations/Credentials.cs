using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The secrets of an API: which there are, which parameters they replace, and which operation takes which.</summary>
internal abstract class Credentials
{
    /// <summary>In document order.</summary>
    public abstract IReadOnlyList<CredentialModel> All { get; }

    /// <summary>Whether a parameter is a secret, and so no parameter of the method.</summary>
    public abstract bool IsCredential(Microsoft.OpenApi.IOpenApiParameter parameter);

    /// <summary>The options' properties whose secrets an operation sends.</summary>
    public abstract IEnumerable<Identifier> Of(OperationSite operation);
}
