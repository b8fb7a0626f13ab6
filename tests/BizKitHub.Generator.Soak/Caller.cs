using System.Collections.Concurrent;

namespace BizKitHub.Generator.Soak;

/// <summary>Makes one call after another: reads, new customers and spendings, some of which it gives up.</summary>
internal sealed class Caller(ICustomerClient client, SpendBook book, string[] identities, int number, int seed)
{
    private readonly Random _random = new(HashCode.Combine(seed, number));

    /// <summary>How calls ended that no caller should have to expect.</summary>
    public ConcurrentQueue<string> Findings { get; } = new();

    public int Values { get; private set; }

    public int Failures { get; private set; }

    public int Cancellations { get; private set; }

    /// <summary>Calls with a body that ended before it was certain to be sent.</summary>
    public int Abandoned { get; private set; }

    public async Task RunAsync(int calls, CancellationToken cancellationToken)
    {
        for (int call = 0; call < calls; call++)
        {
            using var impatience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            if (_random.Next(100) == 0)
            {
                impatience.CancelAfter(_random.Next(20));
            }

            await (_random.Next(10) switch
            {
                < 5 => ReadAsync(impatience.Token),
                < 6 => CreateAsync(call, impatience.Token),
                _ => SpendAsync(call, impatience.Token),
            });
        }
    }

    private string AnyIdentity() => identities[_random.Next(identities.Length)];

    private async Task ReadAsync(CancellationToken cancellationToken) =>
        await EndAsync(() => client.GetAccountInfoAsync(AnyIdentity(), cancellationToken: cancellationToken), cancellationToken);

    private async Task CreateAsync(int call, CancellationToken cancellationToken)
    {
        var request = new CustomerCreateRequest { Email = $"soak-{number}-{call}@example.com" };
        if ((await EndAsync(() => client.CreateAsync(request, cancellationToken), cancellationToken)).Answer is null)
        {
            Abandoned++;
        }
    }

    private async Task SpendAsync(int call, CancellationToken cancellationToken)
    {
        // Half of the spendings meet at one account.
        string identity = _random.Next(2) == 0 ? identities[0] : AnyIdentity();
        var request = new CustomerCreditSpendRequest { IdentityId = identity, Amount = 1 + _random.Next(5), Description = $"soak:{number}:{call}" };
        (CustomerCreditSpendResponse? answer, Told told) = await EndAsync(() => client.CreditSpendAsync(request, cancellationToken), cancellationToken);
        Abandoned += answer is null ? 1 : 0;
        book.Add(new Spending(identity, request.Description, request.Amount, told, answer));
    }

    private async Task<(T? Answer, Told Told)> EndAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            T answer = await call();
            Values++;
            return (answer, Told.Done);
        }
        catch (BizKitHubApiException failure)
        {
            Failures++;
            return (null, Of(failure));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Cancellations++;
            return (null, Told.Unknown);
        }
#pragma warning disable CA1031 // That no other exception comes is what is tested.
        catch (Exception other)
#pragma warning restore CA1031
        {
            Findings.Enqueue($"A call ended with {other.GetType()}: {other.Message}");
            return (null, Told.Unknown);
        }
    }

    /// <summary>What a failure says of the server: refused, or nobody knows.</summary>
    private static Told Of(BizKitHubApiException failure) => (int?)failure.StatusCode switch
    {
        null => failure.Message.EndsWith(" It may have been executed.", StringComparison.Ordinal) ? Told.Unknown : Told.NotDone,
        503 or (>= 400 and < 500) => Told.NotDone,
        _ => Told.Unknown,
    };
}
