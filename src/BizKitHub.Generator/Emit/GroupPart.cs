using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record GroupPart(ClientIdentity Identity, GroupModel Group) : SourcePart(Identity, "Group." + Group.Name.Text);
