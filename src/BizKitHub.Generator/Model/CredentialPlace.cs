namespace BizKitHub.Generator.Model;

/// <param name="Location">The part of the request.</param>
/// <param name="WireName">The name of the query parameter, header or cookie; empty for the schemes of HTTP.</param>
internal sealed record CredentialPlace(CredentialLocation Location, string WireName);
