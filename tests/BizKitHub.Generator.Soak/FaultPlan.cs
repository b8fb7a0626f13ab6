namespace BizKitHub.Generator.Soak;

/// <summary>Which fault comes next: a sequence that a seed makes, handed out to any number of connections.</summary>
internal sealed class FaultPlan(int seed)
{
    /// <summary>So many of a thousand requests; the rest passes.</summary>
    private static readonly (Fault Fault, int Share)[] Shares =
    [
        (Fault.Lost, 15), (Fault.LostByReset, 10), (Fault.Busy, 20), (Fault.TooMany, 10), (Fault.Late, 20), (Fault.Packed, 20),
        (Fault.Hints, 10), (Fault.NoAnswer, 15), (Fault.Cut, 20), (Fault.CutByReset, 10), (Fault.Silence, 2),
        (Fault.BadGateway, 10), (Fault.Page, 5), (Fault.Noise, 5), (Fault.PackedBadly, 5),
    ];

    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private readonly SortedDictionary<Fault, int> _planned = [];

    /// <summary>How often each has been handed out.</summary>
    public IReadOnlyDictionary<Fault, int> Planned => _planned;

    /// <summary>The next fault, and a number below one that says where in the answer it happens.</summary>
    public (Fault Fault, double Place) Next()
    {
        lock (_gate)
        {
            Fault fault = Pick(_random.Next(1_000));
            _planned[fault] = _planned.GetValueOrDefault(fault) + 1;
            return (fault, _random.NextDouble());
        }
    }

    private static Fault Pick(int number)
    {
        foreach ((Fault fault, int share) in Shares)
        {
            number -= share;
            if (number < 0)
            {
                return fault;
            }
        }

        return Fault.None;
    }
}
