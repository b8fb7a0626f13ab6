using System.Net;
using System.Reflection;
using BizKitHub.Generator.Benchmarks.ByHand;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Peers;

namespace BizKitHub.Generator.Benchmarks.Calls;

/// <summary>
/// Whole calls, from the arguments to the decoded answer: over a handler in memory, where bytes are counted exactly on the
/// one thread that does everything, and over loopback, where the bytes are those of the whole process, with the few of the
/// server, which are the same for every client.
/// </summary>
internal sealed class CallsSuite : Suite
{
    private const double TimeBudget = 1.03;
    private const double BytesBudget = 1.0;

    private static readonly Uri Nowhere = new("https://api.bizkithub.com/");
    private static readonly int[] Concurrency = [1, 8, 64];
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "spec", "bizkithub.openapi.yaml");

    private static readonly (string Name, Func<Caller, Func<Task>> Select)[] Calls =
    [
        ("get-account-info", c => c.GetAccountInfo),
        ("create", c => c.Create),
        ("credit-spend", c => c.SpendCredit),
    ];

    public override string Name => "calls";

    public override IEnumerable<Measurement> Run(Depth depth)
    {
        Assembly? nswag = NSwag.IsThere ? NSwagAssembly.Load(Document) : null;
        var share = TimeSpan.FromSeconds(depth == Depth.Quick ? 5 : 40);
        return nswag is null
            ? InMemory(null, share).Concat(OverLoopback(null, share)).Append(Measurement.Skip("calls", NSwag.Name, NSwag.Missing))
            : InMemory(nswag, share).Concat(OverLoopback(nswag, share));
    }

    private static IEnumerable<Measurement> InMemory(Assembly? nswag, TimeSpan share)
    {
        using var handler = new CannedHandler();
        Caller[] callers =
        [
            Caller.Hand(handler, Nowhere),
            Caller.Ours(handler),
            .. nswag is null ? Array.Empty<Caller>() : [NSwagCaller.Load(nswag, handler, Nowhere)],
        ];
        foreach ((string call, Func<Caller, Func<Task>> select) in Calls)
        {
            double[] times = Paired.Time([.. callers.Select(c => Repeat(select(c)))], share);
            double[] bytes = [.. callers.Select(c => Allocation.OfThread(() => Finish(select(c)())))];
            foreach (Measurement row in Rows($"{call} in memory", callers, times, bytes))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<Measurement> OverLoopback(Assembly? nswag, TimeSpan share)
    {
        using var server = new LoopbackServer();
        using SocketsHttpHandler connections = Connections();
        Caller[] callers =
        [
            Caller.Hand(connections, server.Address),
            Caller.Ours(server.Address),
            .. nswag is null ? Array.Empty<Caller>() : [NSwagCaller.Load(nswag, connections, server.Address)],
        ];
        foreach (int concurrency in Concurrency)
        {
            Action<int>[] rounds = [.. callers.Select(c => Together(c, concurrency))];
            double[] times = Paired.Time(rounds, share);
            double[] bytes = [.. rounds.Select(r => Allocation.OfProcess(r))];
            foreach (Measurement row in Rows($"three calls over loopback, {concurrency} at a time", callers, times, bytes))
            {
                yield return row;
            }
        }
    }

    /// <summary>Ours against each peer; against the one by hand there are budgets.</summary>
    /// <param name="row">What was measured.</param>
    /// <param name="callers">By hand, ours, and whoever else there is.</param>
    /// <param name="times">The nanoseconds of each.</param>
    /// <param name="bytes">The bytes of each.</param>
    private static IEnumerable<Measurement> Rows(string row, Caller[] callers, double[] times, double[] bytes)
    {
        for (int peer = 0; peer < callers.Length; peer++)
        {
            if (peer != 1)
            {
                bool counts = peer == 0;
                yield return new($"{row}: time", callers[peer].Name, times[1], times[peer], "ns", counts ? TimeBudget : null);
                yield return new($"{row}: allocated", callers[peer].Name, bytes[1], bytes[peer], "B", counts ? BytesBudget : null);
            }
        }
    }

    /// <summary>The settings of the generated client's own connections.</summary>
    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        UseCookies = false,
    };

    private static Action<int> Repeat(Func<Task> call) => count =>
    {
        for (int index = 0; index < count; index++)
        {
            Finish(call());
        }
    };

    /// <summary>Over a handler that answers at once a call is over when it returns.</summary>
    private static void Finish(Task call)
    {
        if (!call.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("The call waited, or failed.", call.Exception);
        }
    }

    /// <summary>Makes that many rounds of the three calls, by that many callers at a time.</summary>
    private static Action<int> Together(Caller caller, int callers) => count =>
    {
        int left = count;
        Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync())).GetAwaiter().GetResult();

        async Task CallAsync()
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await caller.MakeAllAsync().ConfigureAwait(false);
            }
        }
    };
}
