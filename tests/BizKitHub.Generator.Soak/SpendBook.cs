using System.Collections.Concurrent;

namespace BizKitHub.Generator.Soak;

/// <summary>Keeps what the client said of each spending, and holds the server's own ledger against it.</summary>
internal sealed class SpendBook
{
    private readonly ConcurrentBag<Spending> _spendings = [];

    public void Add(Spending spending) => _spendings.Add(spending);

    public int Count(Told told) => _spendings.Count(s => s.Told == told);

    /// <summary>Asks the server, past all faults, for the ledgers of all who spent.</summary>
    /// <returns>Whatever the client told wrongly, and how many of the unknown spendings were done.</returns>
    public async Task<(IReadOnlyList<string> Findings, int UnknownDone)> AuditAsync(ICustomerClient server, decimal opening, CancellationToken cancellationToken)
    {
        var findings = new List<string>();
        int unknownDone = 0;
        foreach (IGrouping<string, Spending> account in _spendings.GroupBy(s => s.Identity))
        {
            CustomerCreditLogResponse ledger = await server.CreditLogAsync(account.Key, cancellationToken);
            HashSet<string> spent = [.. account.Select(s => s.Description)];
            ILookup<string, CustomerCreditLogItem> booked = ledger.Items.Where(i => i.Amount < 0).ToLookup(i => i.Description ?? "");
            foreach (Spending spending in account)
            {
                CustomerCreditLogItem[] items = [.. booked[spending.Description]];
                unknownDone += spending.Told == Told.Unknown ? items.Length : 0;
                if (Problem(spending, items) is { } problem)
                {
                    findings.Add($"{spending.Description}: {problem}");
                }
            }

            decimal sum = ledger.Items.Where(i => i.Amount < 0).Sum(i => i.Amount);
            if (ledger.CreditBalance != opening + sum || booked.Any(b => !spent.Contains(b.Key)))
            {
                findings.Add("A ledger has what nobody spent.");
            }
        }

        return (findings, unknownDone);
    }

    private static string? Problem(Spending spending, CustomerCreditLogItem[] items) => (spending.Told, items) switch
    {
        (_, { Length: > 1 }) => $"booked {items.Length} times",
        (Told.Done, []) => "told to be done, and is not booked",
        (Told.NotDone, [_]) => "told not to be done, and is booked",
        (_, [var item]) when item.Amount != -spending.Amount => "booked with another amount",
        (Told.Done, [var item]) when item.Id != spending.Answer!.TransactionId || item.Balance != spending.Answer.NewCreditBalance => "booked otherwise than told",
        _ => null,
    };
}
