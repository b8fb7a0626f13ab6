namespace BizKitHub.Generator.Model;

/// <summary>How the API knows its caller.</summary>
/// <param name="Credentials">One per secret, in document order. A secret that may travel in several places is one credential.</param>
internal sealed record AuthenticationModel(EquatableArray<CredentialModel> Credentials)
{
    /// <summary>The secret that the client's first constructor takes; null when the API needs none, or more than one.</summary>
    public CredentialModel? Only => Credentials.Count == 1 && Credentials[0].Kind == CredentialKind.Key ? Credentials[0] : null;
}
