using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record ResolverPart(ClientIdentity Identity, EquatableArray<Identifier> Types) : SourcePart(Identity);
