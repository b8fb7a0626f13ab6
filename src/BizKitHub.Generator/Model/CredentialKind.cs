namespace BizKitHub.Generator.Model;

internal enum CredentialKind
{
    /// <summary>One text that does not change, such as an API key.</summary>
    Key,

    /// <summary>One text that runs out, such as the access token of OAuth 2: it is set, or asked for at each call.</summary>
    Token,

    /// <summary>A user name and a password.</summary>
    Basic,
}
