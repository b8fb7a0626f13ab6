namespace BizKitHub.Generator.Model;

/// <summary>How the API knows its caller.</summary>
/// <param name="Credentials">One per secret, in document order. A secret that may travel in several places is one credential.</param>
internal sealed record AuthenticationModel(EquatableArray<CredentialModel> Credentials)
{
    /// <summary>The secret that the client's first constructor takes; null when the API needs none, or more than one.</summary>
    public CredentialModel? Only => Credentials.Count == 1 && Credentials[0].Kind == CredentialKind.Key ? Credentials[0] : null;
}

internal enum CredentialKind
{
    /// <summary>One text: an API key or a token.</summary>
    Key,

    /// <summary>A user name and a password.</summary>
    Basic,
}

/// <summary>One secret of the caller.</summary>
internal sealed record CredentialModel
{
    /// <summary>The property of the options, for example <c>ApiKey</c>.</summary>
    public required Identifier Name { get; init; }

    public required CredentialKind Kind { get; init; }

    /// <summary>Where the secret may travel; the first is the default.</summary>
    public required EquatableArray<CredentialPlace> Places { get; init; }

    /// <summary>What a well-formed secret looks like; <see cref="Constraints.None"/> when the document does not say.</summary>
    public required Constraints Constraints { get; init; }

    /// <summary>The example of the documentation, which servers refuse.</summary>
    public required string? Sample { get; init; }

    public required Documentation Documentation { get; init; }
}

internal enum CredentialLocation
{
    Query,
    Header,
    Cookie,
    Bearer,
    Basic,
}

/// <param name="Location">The part of the request.</param>
/// <param name="WireName">The name of the query parameter, header or cookie; empty for the schemes of HTTP.</param>
internal sealed record CredentialPlace(CredentialLocation Location, string WireName);
