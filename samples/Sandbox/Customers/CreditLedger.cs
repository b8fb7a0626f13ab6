namespace BizKitHub.Sandbox.Customers;

/// <summary>
/// A customer's credit. The balance is at every moment the sum of the movements and never below zero: checking and booking are one step,
/// however many spendings arrive at once.
/// </summary>
internal sealed class CreditLedger
{
    /// <summary>With the largest balance this keeps every sum within what <see langword="decimal"/> holds exactly.</summary>
    public const int DecimalPlaces = 10;

    private const decimal LargestBalance = 1_000_000_000_000_000m;

    private readonly Lock _gate = new();
    private readonly List<CreditMovement> _movements = [];
    private readonly TimeProvider _clock;

    public CreditLedger(decimal openingCredit, TimeProvider clock)
    {
        _clock = clock;
        Set(openingCredit, "Opening credit");
    }

    public decimal Balance
    {
        get
        {
            lock (_gate)
            {
                return CurrentBalance;
            }
        }
    }

    private decimal CurrentBalance => _movements is [.., var last] ? last.Balance : 0;

    /// <summary>Whether the ledger can book the value to the last digit, and is willing to.</summary>
    public static bool CanHold(decimal value) => value is >= 0 and <= LargestBalance && value.Scale <= DecimalPlaces;

    /// <summary>Books a spending and returns it, or books nothing and returns <see langword="null"/> when the credit does not cover it.</summary>
    public CreditMovement? Spend(decimal amount, string? description)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        lock (_gate)
        {
            return amount > CurrentBalance ? null : Book(-amount, description);
        }
    }

    /// <summary>Moves the balance to the given value by booking the difference.</summary>
    public void Set(decimal balance, string description)
    {
        if (!CanHold(balance))
        {
            throw new ArgumentOutOfRangeException(nameof(balance), balance, "Credit runs from zero to a thousand million million, with at most ten decimal places.");
        }

        lock (_gate)
        {
            if (balance != CurrentBalance)
            {
                Book(balance - CurrentBalance, description);
            }
        }
    }

    /// <summary>The balance and the movements that lead to it, oldest first, taken at one moment.</summary>
    public (decimal Balance, IReadOnlyList<CreditMovement> Movements) Statement()
    {
        lock (_gate)
        {
            return (CurrentBalance, [.. _movements]);
        }
    }

    // A decimal remembers trailing zeros, and the division drops them: 410, not 410.00, as the API writes numbers.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private CreditMovement Book(decimal amount, string? description)
    {
        var movement = new CreditMovement(Plain(amount), Plain(CurrentBalance + amount), description, _clock.GetUtcNow());
        _movements.Add(movement);
        return movement;
    }
}
