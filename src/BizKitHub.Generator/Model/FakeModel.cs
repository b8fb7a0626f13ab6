namespace BizKitHub.Generator.Model;

/// <summary>The API in memory that tests may have instead of the real one.</summary>
/// <param name="CreateClient">The method that makes a client of it.</param>
/// <param name="Refusal">The method that makes a typed refusal.</param>
/// <param name="Keys">What a client of it calls with.</param>
/// <param name="Groups">In the order of <see cref="ClientModel.Groups"/>.</param>
internal sealed record FakeModel(Identifier CreateClient, Identifier Refusal, EquatableArray<FakeKey> Keys, EquatableArray<FakeGroup> Groups);
