namespace BizKitHub.Generator.Model;

/// <summary>What in an answer tells whether there are more pages.</summary>
internal sealed record MoreModel(AnswerPath Path, MoreSign Sign);
