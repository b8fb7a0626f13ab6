namespace BizKitHub.Generator.Model;

/// <summary>A property on the way from an answer to a value in it.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="IsWrapped">Whether absent and null are told apart there.</param>
/// <param name="MayBeNull">Whether there may be nothing there.</param>
internal sealed record AnswerStep(Identifier Name, bool IsWrapped, bool MayBeNull);
