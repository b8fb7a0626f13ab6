using BizKitHub.Generator.Bind.Operations;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What an operation returns whose successful answers are of several kinds.</summary>
internal sealed class StatusUnionDraft : DeclaredDraft
{
    public required IReadOnlyList<AnswerDraft> Answers { get; init; }
}
