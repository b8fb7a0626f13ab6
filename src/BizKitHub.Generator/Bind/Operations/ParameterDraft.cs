using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record ParameterDraft
{
    public required string WireName { get; init; }

    public required SpecPointer Pointer { get; init; }

    public required DraftUse Use { get; init; }

    public required ParameterPlace Location { get; init; }

    public required ParameterFormat Format { get; init; }

    public required bool IsRequired { get; init; }

    public required Documentation Documentation { get; init; }
}
