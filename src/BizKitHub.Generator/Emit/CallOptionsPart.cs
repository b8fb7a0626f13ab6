using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>What some calls of a client may do differently.</summary>
internal sealed record CallOptionsPart(ClientIdentity Identity, AuthenticationModel Authentication) : SourcePart(Identity, "CallOptions");
