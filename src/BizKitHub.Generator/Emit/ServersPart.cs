using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The class of the servers that the document names.</summary>
internal sealed record ServersPart(ClientIdentity Identity, EquatableArray<ServerModel> Servers) : SourcePart(Identity, "Servers");
