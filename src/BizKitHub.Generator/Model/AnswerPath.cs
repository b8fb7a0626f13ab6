namespace BizKitHub.Generator.Model;

/// <summary>The way from an answer to a value in it.</summary>
/// <param name="Steps">Empty when the answer itself is meant.</param>
internal sealed record AnswerPath(EquatableArray<AnswerStep> Steps);
