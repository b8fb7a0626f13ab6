using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The registration of a client with the services of a program.</summary>
internal sealed record ServicesPart(
    ClientIdentity Identity,
    AuthenticationModel Authentication,
    EquatableArray<AddressModel> Addresses,
    EquatableArray<GroupName> Groups) : SourcePart(Identity, "Services");
