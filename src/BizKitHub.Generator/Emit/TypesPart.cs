using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record TypesPart(ClientIdentity Identity, string Cluster, EquatableArray<TypeModel> Types) : SourcePart(Identity, "Types." + Cluster);
