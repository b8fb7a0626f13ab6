namespace BizKitHub.Generator.Model;

/// <summary>A group of operations as a fake has it.</summary>
/// <param name="Name">The property of the fake.</param>
/// <param name="Class">The class behind it.</param>
/// <param name="Operations">In the order of <see cref="GroupModel.Operations"/>.</param>
internal sealed record FakeGroup(Identifier Name, Identifier Class, EquatableArray<FakeOperation> Operations);
