namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>The answer to the spending of credit.</summary>
public sealed record SpentCredit
{
    public required bool Success { get; init; }

    public required string TransactionId { get; init; }

    public required decimal OldCreditBalance { get; init; }

    public required decimal NewCreditBalance { get; init; }
}
