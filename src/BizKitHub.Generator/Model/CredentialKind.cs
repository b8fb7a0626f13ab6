namespace BizKitHub.Generator.Model;

internal enum CredentialKind
{
    /// <summary>One text: an API key or a token.</summary>
    Key,

    /// <summary>A user name and a password.</summary>
    Basic,
}
