namespace BizKitHub.Generator.Model;

/// <param name="Index">Its place in <see cref="OperationModel.Parameters"/>.</param>
/// <param name="Name">The property of a call.</param>
internal sealed record FakeParameter(int Index, Identifier Name);
