using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record ResolverPart(ClientIdentity Identity, EquatableArray<ResolvedType> Types) : SourcePart(Identity, "Json");
