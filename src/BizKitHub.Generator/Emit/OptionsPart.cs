using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record OptionsPart(
    ClientIdentity Identity,
    AuthenticationModel Authentication,
    string? BaseAddress,
    EquatableArray<AddressModel> Addresses,
    bool HasServers,
    bool HasLog) : SourcePart(Identity, "Options");
