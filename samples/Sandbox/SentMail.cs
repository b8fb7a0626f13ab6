namespace BizKitHub.Sandbox;

/// <summary>A mail that the API would have sent, reduced to what a test needs to go on.</summary>
/// <param name="Recipient">The normalised address.</param>
/// <param name="Kind">What the token is good for.</param>
/// <param name="Token">The one-time token of the link in the mail.</param>
public sealed record SentMail(string Recipient, MailKind Kind, string Token);
