namespace BizKitHub.Generator.Model;

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
