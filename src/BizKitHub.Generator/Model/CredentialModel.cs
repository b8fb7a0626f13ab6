namespace BizKitHub.Generator.Model;

/// <summary>One secret of the caller.</summary>
internal sealed record CredentialModel
{
    /// <summary>What it is called, for example <c>ApiKey</c>; the property of the options, but for names and passwords.</summary>
    public required Identifier Name { get; init; }

    public required CredentialKind Kind { get; init; }

    /// <summary>Where the secret may travel; the first is the default.</summary>
    public required EquatableArray<CredentialPlace> Places { get; init; }

    /// <summary>What a well-formed secret looks like; <see cref="Constraints.None"/> when the document does not say.</summary>
    public required Constraints Constraints { get; init; }

    /// <summary>The example of the documentation, which servers refuse.</summary>
    public required string? Sample { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The option that hands out a token for each call.</summary>
    public Identifier Provider => new(Name.Text + "Provider");

    public Identifier UserName => new(Prefix + "UserName");

    public Identifier Password => new(Prefix + "Password");

    /// <summary>The method that makes the credential of what the options say.</summary>
    public Identifier Method => new("To" + Name.Text);

    /// <summary>All members of the options that it needs.</summary>
    public IEnumerable<Identifier> OptionsMembers => Kind switch
    {
        CredentialKind.Basic => [Name, UserName, Password, Method],
        CredentialKind.Token => [Name, Provider, Method],
        _ => [Name, Method],
    };

    public bool IsAuthorizationHeader => Places[0] is { Location: CredentialLocation.Bearer or CredentialLocation.Basic }
        || (Places[0].Location == CredentialLocation.Header && string.Equals(Places[0].WireName, "Authorization", StringComparison.OrdinalIgnoreCase));

    private string Prefix => Name.Text == "Basic" ? "" : Name.Text;
}
