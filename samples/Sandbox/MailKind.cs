namespace BizKitHub.Sandbox;

/// <summary>What a mailed token is good for.</summary>
public enum MailKind
{
    /// <summary>Confirms a registration: <c>customer/register-account-verify</c>.</summary>
    Registration,

    /// <summary>Sets a new password: <c>customer/set-new-password</c>.</summary>
    PasswordReset,
}
