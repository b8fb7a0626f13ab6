using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record GroupName(Identifier Name, Identifier Class, Identifier Interface, Documentation Documentation);
