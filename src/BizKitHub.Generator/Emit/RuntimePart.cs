using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The code that is the same in every client, or in every client that uses a feature.</summary>
/// <param name="Identity">The client.</param>
/// <param name="Feature">One feature; <see cref="RuntimeFeatures.None"/> for what all clients get.</param>
internal sealed record RuntimePart(ClientIdentity Identity, RuntimeFeatures Feature) : SourcePart(Identity, "Runtime." + Feature);
