using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A group of the API in memory.</summary>
internal sealed record FakeGroupPart(ClientIdentity Identity, GroupModel Group, FakeGroup Fake) : SourcePart(Identity, "Fake." + Group.Name.Text);
