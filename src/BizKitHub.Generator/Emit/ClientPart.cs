using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record ClientPart(
    ClientIdentity Identity,
    Documentation Documentation,
    CredentialModel? Credential,
    bool NeedsNothing,
    bool HasCredentials,
    EquatableArray<GroupName> Groups) : SourcePart(Identity, "Client");
