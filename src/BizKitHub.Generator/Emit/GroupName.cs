using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record GroupName(Identifier Name, Identifier Class, Identifier Interface, Documentation Documentation)
{
    public static EquatableArray<GroupName> AllOf(ClientModel client) =>
        client.Groups.Select(g => new GroupName(g.Name, g.Class, g.Interface, g.Documentation)).ToEquatableArray();
}
