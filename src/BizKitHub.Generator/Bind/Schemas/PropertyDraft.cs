using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

internal sealed record PropertyDraft
{
    public required string WireName { get; init; }

    public required DraftUse Use { get; init; }

    /// <summary>What the contract says; what follows for the type depends on who sends it.</summary>
    public required bool IsRequired { get; init; }

    public required PropertyDirection Direction { get; init; }

    public required ConstantModel? Constant { get; init; }

    public required Documentation Documentation { get; init; }

    public required SpecPointer Pointer { get; init; }
}
