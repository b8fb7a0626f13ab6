using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

internal sealed record FakeGroupName(Identifier Name, Identifier Class, Documentation Documentation);
