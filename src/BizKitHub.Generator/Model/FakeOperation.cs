namespace BizKitHub.Generator.Model;

/// <summary>An operation as a fake has it.</summary>
internal sealed record FakeOperation
{
    /// <summary>The property of the group.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The class of its calls, nested in that of the group.</summary>
    public required Identifier Call { get; init; }

    /// <summary>The parameters that have a typed form.</summary>
    public required EquatableArray<FakeParameter> Parameters { get; init; }

    /// <summary>The property for the body; null where there is none.</summary>
    public required Identifier? Body { get; init; }

    /// <summary>Whether a request without a secret breaks the contract.</summary>
    public required bool NeedsKey { get; init; }

    /// <summary>The status of a successful answer, and its media type where it has a body.</summary>
    public required int Status { get; init; }

    public required string? MediaType { get; init; }

    /// <summary>The cases of a typed answer that the status tells apart; empty for all others.</summary>
    public required EquatableArray<StatusCase> Cases { get; init; }

    /// <summary>Headers that the contract promises of a successful answer.</summary>
    public required EquatableArray<FakeHeader> Headers { get; init; }

    /// <summary>What it answers with unless a test says otherwise; null where the contract has nothing that keeps it.</summary>
    public required FakeAnswer? Answer { get; init; }
}
