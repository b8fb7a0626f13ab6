using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The code that is the same in every client.</summary>
internal sealed record RuntimePart(ClientIdentity Identity, RuntimeFeatures Features) : SourcePart(Identity);
