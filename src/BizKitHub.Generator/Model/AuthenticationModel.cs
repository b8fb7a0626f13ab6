namespace BizKitHub.Generator.Model;

/// <summary>How the API knows its caller.</summary>
/// <param name="Credentials">One per secret, in document order. A secret that may travel in several places is one credential.</param>
/// <param name="Requirements">What operations ask for, each once; an operation names its own by its place.</param>
internal sealed record AuthenticationModel(EquatableArray<CredentialModel> Credentials, EquatableArray<SecurityModel> Requirements)
{
    /// <summary>The secret that the client's first constructor takes; null when the API needs none, or more than one.</summary>
    public CredentialModel? Only => Credentials.Count == 1 && Credentials[0].Kind != CredentialKind.Basic ? Credentials[0] : null;

    /// <summary>Whether there are several secrets, so that those of some calls must be told from those of all.</summary>
    public bool HasChoice => Credentials.Count > 1 && !Requirements.IsEmpty;

    public bool HasTokens => Credentials.Any(c => c.Kind == CredentialKind.Token);
}
