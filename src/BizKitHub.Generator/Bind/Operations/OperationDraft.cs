using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>An operation before its types have names.</summary>
internal sealed record OperationDraft
{
    public required OperationSite Site { get; init; }

    public required Identifier Group { get; init; }

    public required Identifier Name { get; init; }

    public required IReadOnlyList<ParameterDraft> Parameters { get; init; }

    public required BodyDraft? Body { get; init; }

    public required ResultDraft Result { get; init; }

    public required bool IsRepeatable { get; init; }

    public required EquatableArray<Identifier> Credentials { get; init; }
}

internal sealed record ParameterDraft
{
    public required string WireName { get; init; }

    public required SpecPointer Pointer { get; init; }

    public required DraftUse Use { get; init; }

    public required ParameterPlace Location { get; init; }

    public required ListStyle ListStyle { get; init; }

    public required bool IsRequired { get; init; }

    public required Documentation Documentation { get; init; }
}

internal sealed record BodyDraft(DraftUse? Use, string MediaType, bool IsRequired, Documentation Documentation);

internal sealed record ResultDraft(PayloadFormat Format, DraftUse? Use, bool IsEmpty, Documentation Documentation);
